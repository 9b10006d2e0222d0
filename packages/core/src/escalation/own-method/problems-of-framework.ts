import type { Problem } from '../../case/problem.ts';
import { jsonPath } from '../../case/problem.ts';
import type { Framework } from '../../frameworks/framework.ts';
import type { FrameworkTexts } from '../../frameworks/framework-texts.ts';

const at = (...keys: readonly PropertyKey[]): string => jsonPath(['framework', ...keys]);

/** What a framework's schema cannot see: ids once and in their place, days for every factor. */
export const problemsOfFramework = (framework: Framework): readonly Problem[] => {
  const indicators = framework.factors.flatMap((factor, place) =>
    factor.indicators.map(({ id }, index) => ({
      id,
      factor: factor.id,
      path: at('factors', place, 'indicators', index, 'id'),
    })),
  );
  const factors = framework.factors.map(({ id }, place) => ({ id, path: at('factors', place, 'id') }));
  const known = new Set(factors.map(({ id }) => id));
  return [
    ...twice(factors),
    ...twice(indicators),
    ...indicators
      .filter(({ id, factor }) => !id.startsWith(`${factor}.`))
      .map(({ id, factor, path }): Problem => ({
        code: 'misplaced-item',
        path,
        found: id,
        expected: `${factor}.`,
      })),
    ...factors
      .filter(({ id }) => !Object.hasOwn(framework.staleAfterDays, id))
      .map(({ id }): Problem => ({ code: 'missing-item', path: at('staleAfterDays', id), found: id })),
    ...Object.keys(framework.staleAfterDays)
      .filter((id) => !known.has(id))
      .map((id): Problem => ({
        code: 'unknown-item',
        path: at('staleAfterDays', id),
        found: `factor ${id}`,
        expected: [...known].join(', '),
      })),
  ];
};

/** What its texts in a further language leave out, or name beyond it. */
export const problemsOfTexts = (
  framework: Framework,
  texts: FrameworkTexts,
  index: number,
): readonly Problem[] => {
  const inTexts = (...keys: readonly PropertyKey[]): string => jsonPath(['texts', index, ...keys]);
  const items = {
    factors: framework.factors.map(({ id }) => id),
    indicators: framework.factors.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  };
  const ofFramework: readonly Problem[] =
    texts.framework === framework.id
      ? []
      : [
          {
            code: 'unknown-item',
            path: inTexts('framework'),
            found: texts.framework,
            expected: framework.id,
          },
        ];
  return [
    ...ofFramework,
    ...(['factors', 'indicators'] as const).flatMap((kind) => [
      ...items[kind]
        .filter((id) => !Object.hasOwn(texts[kind], id))
        .map((id): Problem => ({ code: 'missing-item', path: inTexts(kind, id), found: id })),
      ...Object.keys(texts[kind])
        .filter((id) => !items[kind].includes(id))
        .map((id): Problem => ({
          code: 'unknown-item',
          path: inTexts(kind, id),
          found: id,
          expected: `${items[kind][0] ?? ''} to ${items[kind].at(-1) ?? ''}`,
        })),
    ]),
  ];
};

/** Ids that stand a second time. */
export const twice = (
  named: readonly { readonly id: string; readonly path: string }[],
): readonly Problem[] => {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }): readonly Problem[] => {
    const problem: Problem = { code: 'named-twice', path, found: id };
    const isSecond = seen.has(id);
    seen.add(id);
    return isSecond ? [problem] : [];
  });
};
