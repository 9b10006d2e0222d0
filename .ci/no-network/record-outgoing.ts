/**
 * Preloaded into a process: writes down every attempt of it to reach something, whoever makes it: each connection, each
 * name that is looked up, each request of fetch, each datagram and each program that is started.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket as DatagramSocket } from 'node:dgram';
import type { Socket } from 'node:net';
import { createRequire, syncBuiltinESMExports } from 'node:module';

export interface Outgoing {
  readonly what: 'connection' | 'look-up' | 'request' | 'datagram' | 'program';
  readonly to: string;
}

const attempts: Outgoing[] = [];
// Another module of this process reads it: the preloaded one and the program share nothing else.
Object.assign(globalThis, { outgoingAttempts: attempts });

const note = (what: Outgoing['what'], to: unknown): void => void attempts.push({ what, to: String(to) });

subscribe('net.client.socket', (message) => {
  const { socket } = message as { readonly socket: Socket };
  socket.once('connectionAttempt', (address: string, port: number) =>
    note('connection', `${address}:${port}`),
  );
});
subscribe('undici:request:create', (message) => {
  const { request } = message as { readonly request: { readonly origin?: unknown } };
  note('request', request.origin);
});
subscribe('udp.socket', (message) => {
  const { socket } = message as { readonly socket: DatagramSocket };
  socket.once('connect', () => note('datagram', JSON.stringify(socket.remoteAddress())));
  socket.once('listening', () => note('datagram', JSON.stringify(socket.address())));
});
subscribe('child_process', (message) => {
  const { process: started } = message as { readonly process: { readonly spawnfile?: string } };
  note('program', started.spawnfile);
});

type Any = (...given: readonly unknown[]) => unknown;
const require = createRequire(import.meta.url);

/** Functions have no channel of their own: each is put in place of itself, with a note before it. */
const watch = (module: string, names: readonly string[], what: Outgoing['what']): void => {
  const functions = require(module) as Record<string, Any>;
  for (const name of names) {
    const real = functions[name];
    if (real === undefined) continue;
    functions[name] = (...given) => {
      note(what, given[0]);
      return real(...given);
    };
  }
};

const LOOK_UPS = [
  'lookup',
  'lookupService',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveSrv',
  'resolveTxt',
  'reverse',
];
watch('node:dns', LOOK_UPS, 'look-up');
watch('node:dns/promises', LOOK_UPS, 'look-up');
watch(
  'node:child_process',
  ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'program',
);
syncBuiltinESMExports();
