import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The platform's folder for a user's data, and in it the workspace's own. */
export const defaultDataFolder = (platform: string, env: Environment, home: string): string => {
  switch (platform) {
    case 'win32':
      return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Forewarn', 'data');
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Forewarn', 'data');
    default:
      return posix.join(
        absoluteOr(env['XDG_DATA_HOME'], posix.join(home, '.local', 'share')),
        'forewarn',
        'data',
      );
  }
};

/** The key file in the platform's folder for a user's configuration: never within the data folder. */
export const defaultKeyFile = (platform: string, env: Environment, home: string): string => {
  const name = 'workspace.key';
  switch (platform) {
    case 'win32':
      return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Forewarn', name);
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Forewarn', name);
    default:
      return posix.join(absoluteOr(env['XDG_CONFIG_HOME'], posix.join(home, '.config')), 'forewarn', name);
  }
};

/** The XDG specification has relative paths ignored. */
const absoluteOr = (path: string | undefined, otherwise: string): string =>
  path !== undefined && posix.isAbsolute(path) ? path : otherwise;
