import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A server of its own for the journeys: the real command line on a workspace that is gone afterwards. */
export interface Served {
  /** The address that was printed, with the token for the first account. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `forewarn serve` on a free port, and waits for the address that it prints. */
export const startServer = async (...options: readonly string[]): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-journey-'));
  const server = spawn(
    process.execPath,
    [
      'apps/cli/src/main.ts',
      'serve',
      '--port',
      '0',
      '--data',
      join(folder, 'data'),
      '--key-file',
      join(folder, 'key'),
      ...options,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    server.kill();
    await exited(server);
    await rm(folder, { recursive: true, force: true });
  };
  return { url: await printedAddress(server), stop };
};

const printedAddress = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const read = (part: Buffer) => {
      printed += part.toString();
      const [url] = /http:\/\/\S+/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${printed}`)));
  });

const exited = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  await new Promise((resolve) => {
    server.once('exit', resolve);
  });
};
