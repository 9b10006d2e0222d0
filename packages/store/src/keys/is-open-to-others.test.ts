import { describe, expect, it } from 'vitest';
import { isOpenToOthers } from './is-open-to-others.ts';

const LINUX = { platform: 'linux', env: {} };
const SERVICE = { platform: 'linux', env: { CREDENTIALS_DIRECTORY: '/run/credentials/forewarn.service' } };

describe('a file with a secret', () => {
  it.each([0o644, 0o640, 0o604, 0o620, 0o601])('is open to others with the mode %o', (mode) => {
    expect(isOpenToOthers('/etc/forewarn/app-url', 0o100_000 + mode, LINUX)).toBe(true);
  });

  it.each([0o600, 0o400])('is not with the mode %o', (mode) => {
    expect(isOpenToOthers('/etc/forewarn/app-url', 0o100_000 + mode, LINUX)).toBe(false);
  });

  it('is not where systemd keeps it for the service alone, and is beside that', () => {
    expect(isOpenToOthers('/run/credentials/forewarn.service/database', 0o440, SERVICE)).toBe(false);
    expect(isOpenToOthers('/run/credentials/another.service/database', 0o440, SERVICE)).toBe(true);
    expect(isOpenToOthers('/etc/forewarn/app-url', 0o440, SERVICE)).toBe(true);
  });

  it('is not by its mode on Windows', () => {
    expect(isOpenToOthers('C:\\forewarn\\url', 0o666, { platform: 'win32', env: {} })).toBe(false);
  });
});
