/** Two or more analysts' blind ratings of one case: how far they agree, where they differ, and how that was settled. */
export { Adjudication, adjudicate, adjudicationsOf } from './adjudication.ts';
export type { AdjudicationRefusal } from './adjudication.ts';
export { Agreement, AgreementReport } from './agreement-report.ts';
export type { AnalystRating, DifferingItem, OffScaleItem, PartlyRatedItem } from './agreement-report.ts';
export { GivenRating } from './given-rating.ts';
export type { Alpha } from './krippendorff-alpha.ts';
export { krippendorffAlpha } from './krippendorff-alpha.ts';
export { measureAgreement } from './measure-agreement.ts';
export type { AgreementOptions, AgreementRefusal, Analysis } from './measure-agreement.ts';
export { textWithoutMark } from './adjudication-mark.ts';
