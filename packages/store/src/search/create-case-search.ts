import type { CaseSearch } from './case-search.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const createCaseSearch = (_database: unknown, _engine: string): CaseSearch => ({
  search: notYet,
  rebuild: notYet,
});
