import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Changes } from '../changes/changes.ts';
import { createCaseWatch } from '../changes/create-case-watch.ts';
import type { Tables } from '../workspace/tables.ts';
import type { DatabaseAddress } from './database-address.ts';
import { listenOn } from './listen-on.ts';

const CHANNEL = 'forewarn_case';
/** PostgreSQL takes 8000 bytes at once; an id has 36. */
const IDS_A_MESSAGE = 200;
/** How long a change may stay unseen whose writer ended between commit and message. */
const LOOK_EVERY = 5000;

export interface PostgresChanges {
  readonly changes: Changes;
  /** Tells this process and the others of a case that was written to. */
  readonly tell: (caseId: string) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Changes by LISTEN and NOTIFY. The message is sent after the commit and for several writes at once: within the commit it
 * would make all writers of the database wait for one another's disk, since PostgreSQL lets one notifying transaction
 * commit at a time.
 */
export const createPostgresChanges = (
  database: Kysely<Tables>,
  address: DatabaseAddress,
): PostgresChanges => {
  let ear: ReturnType<typeof listenOn> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const watch = createCaseWatch(database, {
    begin: () => {
      timer = setInterval(() => watch.look(), LOOK_EVERY).unref();
      ear = listenOn(address, CHANNEL, {
        // Whatever was told while nobody heard it.
        heardAgain: () => watch.look(),
        heard: (message) => watch.look(message.split(',')),
      });
    },
    end: () => {
      clearInterval(timer);
      ear?.close();
      ear = undefined;
    },
  });
  const messenger = createMessenger(database);
  return {
    changes: watch,
    tell: (caseId) => {
      watch.look([caseId]);
      messenger.send(caseId);
    },
    stop: async () => {
      watch.close();
      await messenger.idle();
    },
  };
};

/** Sends what has gathered since the message before it. A message that is lost is made up for by looking. */
const createMessenger = (database: Kysely<Tables>) => {
  const waiting = new Set<string>();
  let sending: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ids = [...waiting].slice(0, IDS_A_MESSAGE);
      for (const id of ids) waiting.delete(id);
      await sql`select pg_notify(${CHANNEL}, ${ids.join(',')})`.execute(database).catch(() => undefined);
    }
    sending = undefined;
  };
  return {
    send: (caseId: string): void => {
      waiting.add(caseId);
      sending ??= sendAll();
    },
    idle: async (): Promise<void> => sending,
  };
};
