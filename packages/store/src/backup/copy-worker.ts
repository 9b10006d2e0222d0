/** The thread that copies a data file; see `copyInWorker`. */
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { copyEncrypted } from '../embedded/copy-encrypted.ts';
import { patiently } from '../embedded/patiently.ts';
import type { Copied, CopyOrder } from './copy-in-worker.ts';

// What copyInWorker gave, and no one else starts this.
const { from, to, dataKey } = workerData as CopyOrder;

const copy = async (): Promise<void> => {
  const database = new Database(from, cipherOptions(dataKey));
  try {
    await patiently(() => copyEncrypted(database, to));
  } finally {
    database.close();
  }
};

const look = (): Copied => {
  const database = new Database(to, cipherOptions(dataKey));
  try {
    database.exec('pragma query_only = on');
    const { schema } = database.prepare('select max(version) as schema from schema_version').get() as {
      readonly schema: number;
    };
    const cases = database.prepare('select id, head, events from "case"').all() as Copied['cases'];
    return { schema, cases: cases.map(({ id, head, events }) => ({ id, head, events })) };
  } finally {
    database.close();
  }
};

try {
  await copy();
  parentPort?.postMessage(look(), []);
} catch (error) {
  const failed = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  parentPort?.postMessage({ failed }, []);
}
