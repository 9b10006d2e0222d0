import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { limitsOf, readProvider } from './sign-in-settings.ts';

const PROVIDER = { oidcIssuer: 'https://sso.example.org/realm', oidcClientId: 'forewarn' };

const settingsOf = (...said: Parameters<typeof readConfig>) => {
  const config = readConfig(...said);
  if (!config.ok) throw new Error(config.refusal.map(({ message }) => message).join(' '));
  return config.value;
};
const optionsRefused = (...said: Parameters<typeof readConfig>) => {
  const config = readConfig(...said);
  return config.ok ? [] : config.refusal.map(({ option }) => option);
};

describe('the limits of sessions', () => {
  it('are thirty minutes without a request and twelve hours in all, unless told otherwise', () => {
    expect(limitsOf(settingsOf({}, {}))).toEqual({ idle: 1_800_000, absolute: 43_200_000 });
    expect(limitsOf(settingsOf({ sessionIdle: 15 }, { FOREWARN_SESSION_ABSOLUTE: '60' }))).toEqual({
      idle: 900_000,
      absolute: 3_600_000,
    });
  });

  it.each(['0', '-1', '1.5', 'never', '20000'])('are not “%s” minutes', (sessionIdle) => {
    expect(optionsRefused({ sessionIdle }, {})).toEqual(['--session-idle']);
  });
});

describe('the provider of an organisation', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'forewarn-provider-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is none unless it is named, and then with its secret out of a file', async () => {
    expect(await readProvider(settingsOf({}, {}))).toEqual({ ok: true, value: undefined });
    const file = path.join(folder, 'secret');
    await writeFile(file, ' the secret\n', { mode: 0o600 });
    const settings = settingsOf({ ...PROVIDER, oidcClientSecretFile: file, oidcName: 'The Secretariat' }, {});
    expect(await readProvider(settings)).toEqual({
      ok: true,
      value: {
        issuer: PROVIDER.oidcIssuer,
        clientId: 'forewarn',
        clientSecret: 'the secret',
        name: 'The Secretariat',
      },
    });
    const missing = settingsOf({ ...PROVIDER, oidcClientSecretFile: path.join(folder, 'none') }, {});
    expect(await readProvider(missing)).toEqual({
      ok: false,
      refusal: { file: path.join(folder, 'none'), isOpen: false },
    });
  });

  it.skipIf(process.platform === 'win32')('is not taken with a secret that others can read', async () => {
    const file = path.join(folder, 'secret');
    await writeFile(file, 'the secret', { mode: 0o644 });
    const settings = settingsOf({ ...PROVIDER, oidcClientSecretFile: file }, {});
    expect(await readProvider(settings)).toEqual({ ok: false, refusal: { file, isOpen: true } });
  });

  it('is named whole, over https unless it is on this machine', () => {
    expect(optionsRefused({ oidcIssuer: PROVIDER.oidcIssuer }, {})).toEqual(['--oidc-client-id']);
    expect(optionsRefused({ oidcClientId: 'forewarn' }, {})).toEqual(['--oidc-issuer']);
    expect(optionsRefused({ ...PROVIDER, oidcIssuer: 'http://sso.example.org' }, {})).toEqual([
      '--oidc-issuer',
    ]);
    expect(optionsRefused({ ...PROVIDER, oidcIssuer: 'http://127.0.0.1:9000' }, {})).toEqual([]);
  });
});
