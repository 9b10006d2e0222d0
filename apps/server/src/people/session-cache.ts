import type { Session } from './session.ts';

const BELIEVED_FOR = 5000;
const MOST = 10_000;

interface Read {
  readonly session: Session;
  readonly at: number;
}

/** Sessions that were read in the last seconds, by the digest of their token. */
export interface SessionCache {
  readonly get: (digest: string) => Session | undefined;
  /** Counts what was dropped: what was read before a drop is not put after it. */
  readonly drops: () => number;
  readonly put: (digest: string, session: Session, dropsBefore: number) => void;
  /** Drops the session of a digest, or all of a person. */
  readonly drop: (digestOrPerson: string) => void;
  readonly clear: () => void;
}

export const createSessionCache = (clock: () => Date): SessionCache => {
  const kept = new Map<string, Read>();
  let drops = 0;
  return {
    drops: () => drops,
    get: (digest) => {
      const found = kept.get(digest);
      // A clock that was set back must not make it last longer.
      return found !== undefined && Math.abs(clock().getTime() - found.at) < BELIEVED_FOR
        ? found.session
        : undefined;
    },
    put: (digest, session, dropsBefore) => {
      if (dropsBefore !== drops) return;
      if (kept.size >= MOST) kept.clear();
      kept.set(digest, { session, at: clock().getTime() });
    },
    drop: (digestOrPerson) => {
      drops += 1;
      kept.delete(digestOrPerson);
      for (const [digest, { session }] of kept) if (session.person.id === digestOrPerson) kept.delete(digest);
    },
    clear: () => {
      drops += 1;
      kept.clear();
    },
  };
};
