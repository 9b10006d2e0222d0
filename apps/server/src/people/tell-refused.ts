import type { Attempts } from './attempts.ts';
import { recordAct } from './record-act.ts';
import type { PeopleDatabase } from './setting.ts';

/** Who is written down where nobody had shown who they are. */
const NOBODY = 'nobody';

/** So many lines an hour for one account, and for all that is no account's together: guessing fills no medium. */
const LINES = { limit: 10, minutes: 60 };

interface RefusedSignIn {
  /** Whose account it was at, if it is known. What was given as an address is not kept: it may be a passphrase. */
  readonly personId: string | undefined;
  readonly way: 'passphrase' | 'code' | 'recovery-code' | 'passkey' | 'organisation';
  /** The code of the refusal. */
  readonly because: string;
}

/** Writes down that somebody was not let in, for administrators to read. The same steps whether the account is known or not. */
export type TellRefused = (refused: RefusedSignIn) => Promise<void>;

export const createTellRefused =
  (database: PeopleDatabase, attempts: Pick<Attempts, 'take'>, clock: () => Date): TellRefused =>
  async ({ personId, ...detail }) => {
    const spent = await attempts.take([{ key: `lines of refusals ${personId ?? NOBODY}`, ...LINES }]);
    if (spent !== undefined) return;
    const act = { by: NOBODY, act: 'sign-in.refused', subject: personId ?? NOBODY, detail };
    await recordAct(database, act, clock());
  };
