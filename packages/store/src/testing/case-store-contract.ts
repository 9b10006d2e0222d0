import { describeAppends } from './appends-contract.ts';
import { describeCases } from './cases-contract.ts';
import { describeDeclarations } from './declarations-contract.ts';
import { describeRebasing } from './rebasing-contract.ts';
import type { OpenStore } from './store-under-test.ts';
import { describeVerify } from './verify-contract.ts';

/** What every implementation of `CaseStore` keeps to. The clock of the store under test stands at the given moment. */
export const describeCaseStore = (openStore: OpenStore): void => {
  describeCases(openStore);
  describeAppends(openStore);
  describeDeclarations(openStore);
  describeRebasing(openStore);
  describeVerify(openStore);
};
