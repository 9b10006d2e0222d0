import { Worker } from 'node:worker_threads';

/** A thread that ends this process, with a word about where it stood, when it has not been heard of for so long. */
const WATCHER = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const beats = new Int32Array(workerData.beats);
const name = new Uint8Array(workerData.name);
let last = -1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) { last = now; return; }
  writeSync(2, 'fuzz: hangs at input ' + now + ' of ' + Buffer.from(name).toString('utf8').replaceAll('\\0', '') + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData.patience);
`;

export interface Heartbeat {
  readonly beat: (door: string) => void;
  readonly stop: () => Promise<number>;
}

/** Watches over this process from a thread of its own: what never comes back cannot look after itself. */
export const startHeartbeat = (patience: number): Heartbeat => {
  const beats = new SharedArrayBuffer(4);
  const name = new SharedArrayBuffer(64);
  const [count, letters] = [new Int32Array(beats), new Uint8Array(name)];
  const worker = new Worker(WATCHER, { eval: true, workerData: { beats, name, patience } });
  worker.unref();
  return {
    beat: (door) => {
      letters.fill(0);
      letters.set(Buffer.from(door.slice(0, 60)));
      Atomics.add(count, 0, 1);
    },
    stop: () => worker.terminate(),
  };
};
