import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const problemsOf = (...said: Parameters<typeof readConfig>) => {
  const config = readConfig(...said);
  if (config.ok) throw new Error('nothing was refused');
  return config.refusal;
};

describe('the configuration', () => {
  it('needs nothing: port 4600, this machine only, data and key apart', () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({ ok: true, value: { port: 4600, host: undefined, publicUrl: undefined } });
    expect(config.ok && config.value.keyFile.startsWith(config.value.data)).toBe(false);
  });

  it('takes the options before the environment', () => {
    const env = {
      FOREWARN_PORT: '5000',
      FOREWARN_HOST: '0.0.0.0',
      FOREWARN_KEY_FILE: '/keys/k',
      FOREWARN_TRUSTED_PROXY: '10.0.0.1, ::1',
    };
    expect(readConfig({ port: 6000 }, env)).toMatchObject({
      ok: true,
      value: {
        port: 6000,
        host: '0.0.0.0',
        keyFile: path.resolve('/keys/k'),
        trustedProxy: ['10.0.0.1', '::1'],
      },
    });
  });

  it('takes paths from where the person stands', () => {
    expect(readConfig({ data: 'work' }, { INIT_CWD: '/home/analyst' })).toMatchObject({
      value: { data: path.resolve('/home/analyst/work') },
    });
  });

  it('keeps the origin of a public address', () => {
    expect(readConfig({ publicUrl: 'https://forewarn.example.org/app/' }, {})).toMatchObject({
      value: { publicUrl: 'https://forewarn.example.org' },
    });
  });

  it('names every problem at once, with its option and what to give', () => {
    const problems = problemsOf(
      { port: '70000', host: 'http://x' },
      { FOREWARN_PUBLIC_URL: 'javascript:alert(1)', FOREWARN_TRUSTED_PROXY: 'proxy' },
    );
    expect(problems.map(({ option }) => option)).toEqual([
      '--port',
      '--host',
      '--public-url',
      '--trusted-proxy',
    ]);
    expect(problems[0]).toEqual({
      option: '--port',
      message: '--port is “70000”, which does not fit.',
      hint: 'Give a whole number from 0 to 65535.',
    });
  });

  it.each(['abc', '', '1.5', '-1'])('refuses the port “%s”', (port) => {
    expect(problemsOf({ port }, {}).map(({ option }) => option)).toEqual(['--port']);
  });

  it('takes the address of a database, itself or by the file that holds it', async () => {
    const url = 'postgresql://forewarn:secret@db/forewarn';
    const folder = await mkdtemp(path.join(tmpdir(), 'forewarn-config-'));
    const file = path.join(folder, 'url');
    await writeFile(file, `${url}\n`, { mode: 0o600 });
    for (const said of [url, `file:${file}`]) {
      expect(readConfig({ database: said }, {})).toMatchObject({ ok: true, value: { database: url } });
      expect(readConfig({}, { FOREWARN_DATABASE: said })).toMatchObject({
        ok: true,
        value: { database: url },
      });
    }
    await rm(folder, { recursive: true });
  });

  it.each(['mysql://user:SECRET@db/x', 'user:SECRET@db', '/var/SECRET', ''])(
    'refuses the database “%s” without repeating it',
    (database) => {
      const problems = problemsOf({ database }, {});
      expect(problems.map(({ option }) => option)).toEqual(['--database']);
      expect(JSON.stringify(problems)).not.toContain('SECRET');
    },
  );

  it('refuses a file with the address of a database that is not there, or holds none', async () => {
    const missing = path.join(tmpdir(), 'forewarn-no-such-file');
    expect(problemsOf({ database: `file:${missing}` }, {})[0]?.message).toContain(missing);
    const folder = await mkdtemp(path.join(tmpdir(), 'forewarn-config-'));
    const file = path.join(folder, 'url');
    await writeFile(file, 'no address', { mode: 0o600 });
    expect(problemsOf({ database: `file:${file}` }, {})[0]?.message).toBe(
      '--database is not the address of a PostgreSQL database.',
    );
    await rm(folder, { recursive: true });
  });

  it('refuses a folder and a database at once', () => {
    const options = { database: 'postgres://db/x', data: '/srv/forewarn' };
    expect(problemsOf(options, {})).toEqual([
      expect.objectContaining({ option: '--database', message: expect.stringContaining('both are named') }),
    ]);
  });
});
