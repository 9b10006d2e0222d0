import type { Factor, Framework } from '../frameworks/framework.ts';
import { indicatorsOf } from '../frameworks/catalogue.ts';
import type { CaseEvent } from './case-event.ts';
import { compareMoments } from './instant.ts';
import type { Problem } from './problem.ts';
import { jsonPath } from './problem.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { declarationOf, referencesOf, subjectOf } from './references.ts';

const DECLARED_BY: Record<ReferenceKind, string> = {
  source: 'source.registered',
  evidence: 'evidence.recorded',
  population: 'population.described',
  resilience: 'resilience.recorded',
  recommendation: 'recommendation.made',
};

/** Region names that a dissent may be on, pillars included. Kept apart from the chart, which a case file knows nothing of. */
const SUBJECT_REGIONS =
  /^(warning|pillarOne|pillarTwo(\.(encouragement|capacityBuilding|protectionAssistance))?|pillarThree(\.(peacefulMeans|meansFinding|regionalArrangements|collectiveAction))?)$/;

/** What the schema cannot see: ids declared once and before they are used, indicators that the framework has. */
export const problemsOfReferences = (
  events: readonly CaseEvent[],
  framework: Framework,
): readonly Problem[] => {
  const ordered = events
    .map((event, index) => ({ event, index }))
    .toSorted((one, other) => compareMoments(one.event.at, other.event.at));
  const places = placesOfDeclarations(events);
  const declared = new Map<string, number>();
  const withdrawn = new Set<string>();
  const indicators = new Set(indicatorsOf(framework).keys());
  const problems: Problem[] = [];
  for (const { event, index } of ordered) {
    const report = (problem: Omit<Problem, 'path'>, keys: readonly PropertyKey[]) =>
      problems.push({ ...problem, path: jsonPath(['events', index, ...keys]) });
    for (const reference of referencesOf(event)) {
      if (declared.has(keyOf(reference))) continue;
      const place = places.get(keyOf(reference));
      if (place === undefined)
        report(
          { code: 'not-declared', found: reference.id, expected: DECLARED_BY[reference.kind] },
          reference.keys,
        );
      else
        report(
          { code: 'declared-later', found: reference.id, expected: jsonPath(['events', place]) },
          reference.keys,
        );
    }
    const declaration = declarationOf(event);
    if (declaration !== undefined) {
      const first = declared.get(keyOf(declaration));
      if (first !== undefined)
        report(
          { code: 'declared-twice', found: declaration.id, expected: jsonPath(['events', first]) },
          declaration.keys,
        );
      else declared.set(keyOf(declaration), index);
    }
    if (event.type === 'evidence.withdrawn') withdrawn.add(event.evidence);
    if (event.type === 'evidence.revised' && withdrawn.has(event.evidence))
      report({ code: 'revises-withdrawn', found: event.evidence }, ['evidence']);
    problems.push(...problemsOfSubject(event, index, framework, indicators));
  }
  return problems;
};

const keyOf = ({ kind, id }: Pick<Reference, 'kind' | 'id'>): string => `${kind}\u0000${id}`;

const placesOfDeclarations = (events: readonly CaseEvent[]): ReadonlyMap<string, number> =>
  new Map(
    events
      .flatMap((event, index) => {
        const declaration = declarationOf(event);
        return declaration === undefined ? [] : [[keyOf(declaration), index] as const];
      })
      .toReversed(),
  );

const problemsOfSubject = (
  event: CaseEvent,
  index: number,
  framework: Framework,
  indicators: ReadonlySet<string>,
): readonly Problem[] => {
  const subject = subjectOf(event);
  if (subject === undefined) return [];
  const isFactor = framework.factors.some(({ id }) => id === subject.id);
  const problem = (code: Problem['code'], expected?: string): Problem => ({
    code,
    path: jsonPath(['events', index, subject.key]),
    found: subject.id,
    ...(expected === undefined ? {} : { expected }),
  });
  switch (subject.kind) {
    case 'indicator':
      return indicators.has(subject.id)
        ? []
        : [problem('unknown-indicator', indicatorRange(framework, subject.id))];
    case 'trigger':
      return isTrigger(framework, subject.id) ? [] : [problem('unknown-indicator', triggerRange(framework))];
    case 'factor':
      return isFactor ? [] : [problem('unknown-factor', factorRange(framework))];
    case 'any':
      return isFactor || indicators.has(subject.id) || SUBJECT_REGIONS.test(subject.id)
        ? []
        : [problem('unknown-subject')];
  }
};

const triggersOf = (framework: Framework): readonly Factor[] =>
  framework.factors.filter(({ triggers }) => triggers === true);

const isTrigger = (framework: Framework, asked: string): boolean =>
  triggersOf(framework).some(({ indicators }) => indicators.some(({ id }) => id === asked));

const triggerRange = (framework: Framework): string => {
  const ranges = triggersOf(framework).map(indicatorsUnder);
  return ranges.length === 0 ? 'no triggers' : `the triggers ${ranges.join(', ')}`;
};

const indicatorsUnder = ({ id, indicators }: Factor): string =>
  `${rangeOf(indicators.map((indicator) => indicator.id))} under factor ${id}`;

const factorRange = ({ factors }: Framework): string =>
  `${factors.length === 1 ? 'factor' : 'factors'} ${rangeOf(factors.map(({ id }) => id))}`;

/** The first and the last id; all, where they are few. */
const rangeOf = (ids: readonly string[]): string =>
  ids.length <= 3 ? ids.join(', ') : `${ids[0]} to ${ids.at(-1)}`;

const indicatorRange = (framework: Framework, asked: string): string => {
  const factor = framework.factors.find(({ id }) => id === asked.split('.')[0]);
  return factor === undefined
    ? `${factorRange(framework)}, each with its indicators`
    : indicatorsUnder(factor);
};
