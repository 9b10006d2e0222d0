/** Why and why not: explanation, nearest changes, branches, comparison, and the options that fit. */
export type { BranchRefusal } from './branch.ts';
export { branch, Branching } from './branch.ts';
export type { ComparedSide, ComparisonRefusal } from './compare.ts';
export { compare, Comparison } from './compare.ts';
export { explain } from './explain.ts';
export type { Basis, RegionExplained, RuleExplained, WayOut } from './explanation.ts';
export { Explanation } from './explanation.ts';
export { nearest, NearestChanges } from './nearest.ts';
export { optionsFor } from './options-for.ts';
export { OptionsReport, optionsOf } from './options-of.ts';
export type { FactorsFor } from './options-for-factors.ts';
export { factorsThrough } from './options-for-factors.ts';
export { OptionCaution, OptionReason, OptionsForCase } from './options-for-result.ts';
export { TruthTree } from './truth-tree.ts';
