import type { Factor, Framework } from '../frameworks/framework.ts';
import { indicatorsOf } from '../frameworks/catalogue.ts';
import type { CaseEvent } from './case-event.ts';
import type { Declaration, Footing } from './declarations.ts';
import { NO_FOOTING } from './declarations.ts';
import type { Moment } from './instant.ts';
import { compareMoments } from './instant.ts';
import type { Problem } from './problem.ts';
import { jsonPath } from './problem.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { declarationOf, idKey, referencesOf, subjectOf } from './references.ts';

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

/** What an event, or what is known of one that is not at hand, says about ids. */
interface Mark {
  readonly at: Moment;
  readonly index: number;
  readonly references: readonly Reference[];
  readonly declares: Reference | undefined;
  readonly withdraws: string | undefined;
  readonly revises: string | undefined;
  readonly event: CaseEvent | undefined;
}

/**
 * What the schema cannot see: ids declared once and before they are used, indicators that the framework has. The events
 * stand behind those of the footing, of which no more is known than it says.
 */
export const problemsOfReferences = (
  events: readonly CaseEvent[],
  framework: Framework,
  footing: Footing = NO_FOOTING,
): readonly Problem[] => {
  const marks = [
    ...footing.declarations.flatMap(marksOf),
    ...events.map((event, index) => markOf(event, footing.events + index)),
  ];
  const places = placesOfDeclarations(marks);
  const declared = new Map<string, number>();
  const withdrawn = new Set<string>();
  const problems: Problem[] = [];
  for (const { index, references, declares, withdraws, revises, event } of inOrder(marks)) {
    const report = (problem: Omit<Problem, 'path'>, keys: readonly PropertyKey[]) =>
      problems.push({ ...problem, path: jsonPath(['events', index, ...keys]) });
    for (const reference of references) {
      if (!declared.has(idKey(reference)))
        report(problemOfReference(reference, places.get(idKey(reference))), reference.keys);
    }
    if (declares !== undefined) {
      const first = declared.get(idKey(declares));
      if (first === undefined) declared.set(idKey(declares), index);
      else
        report(
          { code: 'declared-twice', found: declares.id, expected: jsonPath(['events', first]) },
          declares.keys,
        );
    }
    if (withdraws !== undefined) withdrawn.add(withdraws);
    if (revises !== undefined && withdrawn.has(revises))
      report({ code: 'revises-withdrawn', found: revises }, ['evidence']);
    if (event !== undefined) problems.push(...problemsOfSubject(event, index, framework));
  }
  return problems;
};

const markOf = (event: CaseEvent, index: number): Mark => ({
  at: event.at,
  index,
  references: referencesOf(event),
  declares: declarationOf(event),
  withdraws: event.type === 'evidence.withdrawn' ? event.evidence : undefined,
  revises: event.type === 'evidence.revised' ? event.evidence : undefined,
  event,
});

const SILENT = {
  references: [],
  declares: undefined,
  withdraws: undefined,
  revises: undefined,
  event: undefined,
};

/** The marks of up to three events that a declaration tells of. */
const marksOf = ({ kind, id, at, seq, withdrawn, revised }: Declaration): readonly Mark[] => [
  { ...SILENT, at, index: seq - 1, declares: { kind, id, keys: [kind] } },
  ...(withdrawn === null ? [] : [{ ...SILENT, at: withdrawn.at, index: withdrawn.seq - 1, withdraws: id }]),
  ...(revised === null ? [] : [{ ...SILENT, at: revised.at, index: revised.seq - 1, revises: id }]),
];

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((one, other) => compareMoments(one.at, other.at) || one.index - other.index);

const problemOfReference = ({ kind, id }: Reference, place: number | undefined): Omit<Problem, 'path'> =>
  place === undefined
    ? { code: 'not-declared', found: id, expected: DECLARED_BY[kind] }
    : { code: 'declared-later', found: id, expected: jsonPath(['events', place]) };

/** Of each id where it is declared first in the file. */
const placesOfDeclarations = (marks: readonly Mark[]): ReadonlyMap<string, number> =>
  new Map(
    marks
      .flatMap(({ declares, index }) => (declares === undefined ? [] : [[idKey(declares), index] as const]))
      .toSorted(([, one], [, other]) => other - one),
  );

const INDICATORS = new WeakMap<Framework, ReadonlySet<string>>();

/** Worked out once for a framework: each addition to a case asks for them. */
const indicatorIdsOf = (framework: Framework): ReadonlySet<string> => {
  const known = INDICATORS.get(framework);
  if (known !== undefined) return known;
  const ids = new Set(indicatorsOf(framework).keys());
  INDICATORS.set(framework, ids);
  return ids;
};

const problemsOfSubject = (event: CaseEvent, index: number, framework: Framework): readonly Problem[] => {
  const subject = subjectOf(event);
  if (subject === undefined) return [];
  const isFactor = framework.factors.some(({ id }) => id === subject.id);
  const indicators = indicatorIdsOf(framework);
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
