import type { Expression } from './rule-set.ts';

type Level = Extract<Expression, { factor: string }>['atLeast'];
type Rated = Extract<Expression, { indicator: string }>['atLeast'];

export const all = (...expressions: readonly Expression[]): Expression => ({ all: expressions });
export const any = (...expressions: readonly Expression[]): Expression => ({ any: expressions });
export const not = (expression: Expression): Expression => ({ not: expression });
export const count = (atLeast: number, expressions: readonly Expression[]): Expression => ({
  count: expressions,
  atLeast,
});
export const factor = (id: string, atLeast: Level): Expression => ({ factor: id, atLeast });
export const factors = (ids: readonly string[], atLeast: Level): readonly Expression[] =>
  ids.map((id) => factor(id, atLeast));
export const indicators = (ids: readonly string[], atLeast: Rated): readonly Expression[] =>
  ids.map((id) => ({ indicator: id, atLeast }));
export const anyIndicator = (ids: readonly string[], atLeast: Rated): Expression =>
  any(...indicators(ids, atLeast));
export const rising = (id: string): Expression => ({ rising: id });
export const rule = (id: string): Expression => ({ rule: id });
export const region = (id: string, is: string): Expression => ({ region: id, is });
