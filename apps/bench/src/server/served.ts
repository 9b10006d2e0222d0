import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

/** A real server on a workspace, and a person who is signed in to it. */
export interface Served {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Memory of the server's process that is in use, and the most that was, in bytes; zeros where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly most: number };
  readonly stop: () => Promise<void>;
}

const OWNER = {
  name: 'Measuring analyst',
  email: 'measuring@example.org',
  passphrase: 'seven lanterns above the quiet harbour 58',
};

/** Starts `forewarn serve` and makes the first account, or signs in to it where it is there. */
export const serveForMeasuring = async (args: readonly string[]): Promise<Served> => {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { origin, token } = await addressOf(child);
  const [path, account] =
    token === null
      ? ['/api/session', { email: OWNER.email, passphrase: OWNER.passphrase }]
      : ['/api/account', { ...OWNER, token }];
  const reply = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  if (!reply.ok) throw new Error(`not signed in: ${reply.status} ${await reply.text()}`);
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    origin,
    headers: { origin, cookie, 'content-type': 'application/json' },
    memory: () => memoryOf(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};

const addressOf = (
  child: ChildProcess,
): Promise<{ readonly origin: string; readonly token: string | null }> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /is ready: (\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      const url = new URL(address);
      resolve({ origin: url.origin, token: url.searchParams.get('token') });
    });
    child.once('close', () => reject(new Error(`the server ended: ${said}`)));
  });

const memoryOf = (pid: number | undefined): { readonly now: number; readonly most: number } => {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const bytes = (name: string): number =>
    1024 * Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
};
