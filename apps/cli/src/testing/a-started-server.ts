import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A server in a process of its own, as a person starts it. */
export interface StartedServer {
  /** What it said until it was ready, or until it ended. */
  readonly said: string;
  /** The address that it printed. */
  readonly url: string;
  /** Tells it to stop; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `forewarn serve` on a free port, with something to read on standard input if that is given. */
export const aStartedServer = async (args: readonly string[], input?: string): Promise<StartedServer> => {
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...args]);
  server.stdin.end(input);
  // Read, so that a server that has much to say is not held up.
  server.stderr.resume();
  let said = '';
  for await (const part of server.stdout) {
    said += String(part);
    if (said.includes('is ready')) break;
  }
  return { said, url: /http:\/\/\S+/.exec(said)?.[0] ?? '', stop: () => stop(server) };
};

const stop = async (server: ChildProcess): Promise<number | null> => {
  if (server.exitCode !== null) return server.exitCode;
  const closed = once(server, 'exit');
  server.kill('SIGTERM');
  // What a process tells as it exits: its code, or null when a signal ended it.
  const [code] = (await closed) as [number | null];
  return code;
};
