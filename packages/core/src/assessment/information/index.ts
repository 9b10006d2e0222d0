/** What is known at a date, from whom, and what is not: sources, states of information, the three gaps. */
export { SOURCE_KINDS } from '../../case/events/information.ts';
export type { FactorInformation } from './factor-information.ts';
export type { GapMatrix } from './gap-matrix.ts';
export type { CannotBeAssessed } from './gaps/cannot-be-assessed.ts';
export type { NotLookedAt } from './gaps/not-looked-at.ts';
export type { NotShared } from './gaps/not-shared.ts';
export type { IndicatorInformation } from './indicator-information.ts';
export { informationOf } from './information-of.ts';
export { InformationReport } from './information-report.ts';
export { INFORMATION_STATES, InformationState } from './information-state.ts';
export { RegisteredSource, sourceRegister } from './source-register.ts';
