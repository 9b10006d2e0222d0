import { Client } from 'pg';
import { CONNECTION } from './connect-database.ts';
import type { DatabaseAddress } from './database-address.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5000;

/** What is done with messages of a channel. */
interface Hearing {
  readonly heard: (message: string) => void;
  /** Called each time the listening has begun, the first time too: what was said before was not heard. */
  readonly heardAgain: () => void;
}

/** Listens on a connection of its own, and on another one whenever it is lost, until it is closed. */
export const listenOn = (
  { connection }: DatabaseAddress,
  channel: string,
  { heard, heardAgain }: Hearing,
): { readonly close: () => void } => {
  let isClosed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE;

  const connect = async (): Promise<void> => {
    const own = new Client({ ...connection, ...CONNECTION, application_name: 'forewarn listening' });
    client = own;
    own.on('error', () => undefined);
    own.once('end', () => again(own));
    own.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await own.connect();
      await own.query(`listen ${channel}`);
      pause = FIRST_PAUSE;
      heardAgain();
    } catch {
      await own.end().catch(() => undefined);
      again(own);
    }
  };

  /** Once for each connection, whichever of its failures is told first. */
  const again = (lost: Client): void => {
    if (isClosed || lost !== client) return;
    client = undefined;
    timer = setTimeout(() => void connect(), pause).unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };

  void connect();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      void client?.end().catch(() => undefined);
    },
  };
};
