import type { Expression } from '../rule-set.ts';

/** Each expression once, in the order of its first place. */
export const distinct = (expressions: readonly Expression[]): readonly Expression[] => [
  ...new Map(expressions.map((expression) => [JSON.stringify(expression), expression])).values(),
];

/** What an `any` of these holds: those of an `any` among them stand beside the others, each once. */
export const alternatives = (expressions: readonly Expression[]): readonly Expression[] =>
  distinct(expressions.flatMap((expression) => ('any' in expression ? expression.any : [expression])));

/** Any of these; where there is one, that one. */
export const anyOf = (expressions: readonly Expression[]): Expression => {
  const any = alternatives(expressions);
  const [first] = any;
  return first !== undefined && any.length === 1 ? first : { any };
};
