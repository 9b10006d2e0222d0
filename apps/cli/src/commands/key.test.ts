import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workspacePlace } from '../testing/a-workspace-place.ts';
import { runForewarn } from '../testing/run-forewarn.ts';
import { KeyStatus } from './key.ts';

/** Of util-linux: runs a command on a terminal of its own. */
const TERMINAL = 'script';
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const [FIRST, SECOND] = ['a first passphrase', 'another long one'];

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;

const place = workspacePlace();
const run = (...args: readonly string[]) => runForewarn([...args, ...place.options()]);
const fileWith = async (name: string, passphrase: string): Promise<string> => {
  await writeFile(place.at(name), `${passphrase}\n`, { mode: 0o600 });
  return place.at(name);
};
const statusOf = async (...args: readonly string[]) => {
  const { exit, stdout, stderr } = await run('key', 'status', '--json', ...args);
  return exit === 0 ? KeyStatus.parse(JSON.parse(stdout)).opensWith : JSON.parse(stderr).error.code;
};

describe('key', { timeout: LONG }, () => {
  test('says what the workspace opens with, and what it means to lose it', async () => {
    await place.filled();
    const { stdout } = await run('key', 'status');
    expect(stdout).toContain(`opens with the key file ${place.at('key')}`);
    expect(stdout).toContain('without it nobody can read the');
    expect((await runForewarn(['key', '--help'])).stdout).toContain('without it nobody can read the');
  });

  test('replaces the key file by a passphrase, that by another, and that by a key file', async () => {
    await place.filled();
    const [first, second] = [await fileWith('first', FIRST), await fileWith('second', SECOND)];
    const replaced = await run('key', 'passphrase', '--new-passphrase-file', first);
    expect(replaced.stderr).toBe('');
    expect(replaced.stdout).toContain('until forewarn key renew');
    expect(await statusOf()).toBe('passphrase-needed');
    expect(await statusOf('--passphrase-file', first)).toBe('passphrase');
    expect(
      (await run('key', 'passphrase', '--passphrase-file', first, '--new-passphrase-file', second)).exit,
    ).toBe(0);
    expect(await statusOf('--passphrase-file', first)).toBe('passphrase-wrong');
    const keyFile = await run('key', 'key-file', place.at('new.key'), '--passphrase-file', second);
    expect(keyFile.stdout).toContain(place.at('new.key'));
    expect(await statusOf()).toBe('key-wrong');
    const found = await runForewarn([
      'verify',
      '--data',
      place.at('data'),
      '--key-file',
      place.at('new.key'),
    ]);
    expect(found.stdout).toContain('1 case, 2 events');
  });

  test('takes a passphrase from standard input, and refuses one that is too short or lies open', async () => {
    await place.filled();
    expect(await runWith('short\n', 'key', 'passphrase', '--new-passphrase-file', '-')).toBe(1);
    expect(await runWith(`${FIRST}\n`, 'key', 'passphrase', '--new-passphrase-file', '-')).toBe(0);
    expect(await runWith(`${FIRST}\n`, 'verify', '--passphrase-file', '-')).toBe(0);
    const both = ['key', 'passphrase', '--passphrase-file', '-', '--new-passphrase-file', '-'];
    expect(await runWith(`${FIRST}\n${SECOND}\n`, ...both)).toBe(0);
    await writeFile(place.at('open'), `${SECOND}\n`, { mode: 0o644 });
    expect(await statusOf('--passphrase-file', place.at('open'))).toBe('passphrase-exposed');
    expect(await statusOf('--passphrase-file', place.at('none'))).toBe('passphrase-not-readable');
    expect(await statusOf('--passphrase-file', await fileWith('second', SECOND))).toBe('passphrase');
  });

  test('renews the data key, unless the workspace is open elsewhere', async () => {
    await place.filled(async () => {
      const refused = await run('key', 'renew', '--json');
      expect(JSON.parse(refused.stderr).error.code).toBe('in-use');
    });
    const before = await readFile(`${place.at('data')}/workspace.db`);
    const renewed = await run('key', 'renew', '--json');
    expect(renewed.stderr).toBe('');
    expect(KeyStatus.parse(JSON.parse(renewed.stdout))).toMatchObject({
      renewed: true,
      opensWith: 'key-file',
    });
    expect(
      (await readFile(`${place.at('data')}/workspace.db`)).subarray(0, 4096).equals(before.subarray(0, 4096)),
    ).toBe(false);
    expect((await run('verify')).stdout).toContain('1 case, 2 events');
  });

  test.each([[[]], [['what']], [['key-file']]])('answers %j with how it is used', async (args) => {
    await place.filled();
    expect((await run('key', ...args)).exit).toBe(2);
  });
});

describe('a passphrase that is asked for', { timeout: LONG }, () => {
  test.skipIf(process.platform !== 'linux')('is typed on the terminal and not shown', async () => {
    await place.filled();
    const said = await onTerminal(['key', 'passphrase'], [`${FIRST}x\u007F`, FIRST]);
    expect(said).toContain('New passphrase');
    expect(said).toContain('opens with a passphrase');
    expect(said).not.toContain(FIRST);
    const asked = await onTerminal(['verify'], [FIRST]);
    expect(asked).toContain('Passphrase of the workspace');
    expect(asked).toContain('1 case, 2 events');
    expect(asked).not.toContain(FIRST);
  });
});

/** The exit code of a run that reads something from standard input. */
const runWith = async (input: string, ...args: readonly string[]): Promise<number | null> => {
  const child = spawn(process.execPath, [MAIN, ...args, ...place.options()], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('exit', resolve);
  });
};

/** What a terminal shows of a run in which a person answers each question. */
const onTerminal = (args: readonly string[], answers: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = [process.execPath, MAIN, ...args, ...place.options()]
      .map((part) => `'${part}'`)
      .join(' ');
    const terminal = spawn(TERMINAL, ['-qec', command, '/dev/null']);
    let [shown, given] = ['', 0];
    terminal.stdout.on('data', (piece: Buffer) => {
      shown += piece.toString();
      const answer = answers[given];
      if (answer === undefined || shown.split(/: (?:\r\n)?/).length - 1 <= given) return;
      given += 1;
      terminal.stdin.write(`${answer}\r`);
    });
    terminal.on('error', reject);
    terminal.on('close', () => resolve(shown));
  });
