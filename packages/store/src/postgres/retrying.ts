import type { CaseStore } from '../case-store.ts';
import { isGivenUp } from './failure-of-database.ts';

const MOST_ATTEMPTS = 10;

/** A store whose writes are done again when PostgreSQL gave them up for the sake of another: nothing of them was kept. */
export const retrying = (store: CaseStore): CaseStore => ({
  ...store,
  createCase: (...given) => again(() => store.createCase(...given)),
  append: (...given) => again(() => store.append(...given)),
});

const again = async <Value>(write: () => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isGivenUp(error) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
};
