import { describe, expect, it } from 'vitest';
import { defaultDataFolder, defaultKeyFile } from './default-paths.ts';

describe('the default places', () => {
  it.each([
    ['linux', {}, '/home/a', '/home/a/.local/share/forewarn/data', '/home/a/.config/forewarn/workspace.key'],
    [
      'linux',
      { XDG_DATA_HOME: '/var/data', XDG_CONFIG_HOME: '/etc/a' },
      '/home/a',
      '/var/data/forewarn/data',
      '/etc/a/forewarn/workspace.key',
    ],
    [
      'linux',
      { XDG_DATA_HOME: 'relative', XDG_CONFIG_HOME: '' },
      '/home/a',
      '/home/a/.local/share/forewarn/data',
      '/home/a/.config/forewarn/workspace.key',
    ],
    [
      'darwin',
      {},
      '/Users/a',
      '/Users/a/Library/Application Support/Forewarn/data',
      '/Users/a/Library/Application Support/Forewarn/workspace.key',
    ],
    [
      'win32',
      { APPDATA: 'C:\\Users\\a\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a',
      'C:\\Users\\a\\AppData\\Local\\Forewarn\\data',
      'C:\\Users\\a\\AppData\\Roaming\\Forewarn\\workspace.key',
    ],
    [
      'win32',
      {},
      'C:\\Users\\a',
      'C:\\Users\\a\\AppData\\Local\\Forewarn\\data',
      'C:\\Users\\a\\AppData\\Roaming\\Forewarn\\workspace.key',
    ],
  ])('on %s with %j are those of the platform', (platform, env, home, folder, keyFile) => {
    expect(defaultDataFolder(platform, env, home)).toBe(folder);
    expect(defaultKeyFile(platform, env, home)).toBe(keyFile);
  });

  it('keep the key out of the data folder even when one folder is named for both', () => {
    const env = { XDG_DATA_HOME: '/one', XDG_CONFIG_HOME: '/one' };
    expect(
      defaultKeyFile('linux', env, '/home/a').startsWith(defaultDataFolder('linux', env, '/home/a')),
    ).toBe(false);
  });
});
