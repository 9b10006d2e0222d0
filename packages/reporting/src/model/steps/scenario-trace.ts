import type { TraceStep } from '@forewarn/core';
import { isRecordedEvent } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { fillPhrase } from '../brief-words.ts';
import { numberIn } from '../locale-of.ts';
import type { CaseSitting } from './sittings-of-case.ts';
import { sittingsOfCase } from './sittings-of-case.ts';
import { describeStep, StepEntry } from './step-entry.ts';
import { dayOf } from '../day-of.ts';

const TraceEntry = z
  .strictObject({
    firstNumber: z.int().meta({ description: 'of its first record, counted from one' }),
    lastNumber: z.int().nullable().meta({ description: 'of its last record; null where it has one only' }),
    from: z.string(),
    to: z.string().nullable().meta({ description: 'null where all its records are of one day' }),
    records: z.int(),
    kinds: z.array(z.string()).readonly().meta({ description: 'how many records of which kind, in words' }),
    step: StepEntry.nullable().meta({ description: 'null where its records moved nothing' }),
  })
  .meta({ description: 'a record that did something, or records after one another that moved nothing' });
type TraceEntry = Readonly<z.infer<typeof TraceEntry>>;

export const ScenarioTrace = z.strictObject({
  from: z.string().meta({ description: 'date of the first record' }),
  records: z.int(),
  moving: z.int().meta({ description: 'records after which a part moved' }),
  refused: z.int().meta({ description: 'records that the chart refused' }),
  entries: z.array(TraceEntry).readonly().meta({ description: 'in order, the latest two hundred' }),
  earlier: z.int().meta({ description: 'records before those in the entries' }),
});
export type ScenarioTrace = Readonly<z.infer<typeof ScenarioTrace>>;

const MOST_ENTRIES = 200;

/** A case step by step: what moved something or was done by people one by one, the other records counted. */
export const describeSteps = (context: BriefContext): ScenarioTrace => {
  const { caseFile, asOf, library, trace } = context;
  const groups = groupsOf(sittingsOfCase(caseFile, asOf, library));
  const shown = groups.slice(-MOST_ENTRIES);
  return {
    from: trace.steps[0]?.at ?? asOf,
    records: trace.steps.length,
    moving: trace.steps.filter(({ moved }) => moved.length > 0).length,
    refused: trace.steps.filter(({ accepted }) => !accepted).length,
    entries: shown.map((group) => describeGroup(group, context)),
    earlier: shown[0]?.steps[0]?.index ?? 0,
  };
};

interface Group {
  readonly steps: readonly TraceStep[];
  /** The sitting that is told in full; null where nothing moved. */
  readonly told: CaseSitting | null;
  readonly signsBefore: readonly string[];
}

const groupsOf = (sittings: readonly CaseSitting[]): readonly Group[] => {
  const groups: Group[] = [];
  let quiet: TraceStep[] = [];
  let signs: readonly string[] = [];
  const flush = (): void => {
    if (quiet.length > 0) groups.push({ steps: quiet, told: null, signsBefore: signs });
    quiet = [];
  };
  for (const sitting of sittings) {
    if (isTold(sitting, signs)) {
      flush();
      groups.push({ steps: sitting.steps, told: sitting, signsBefore: signs });
    } else quiet.push(...sitting.steps);
    signs = sitting.steps.at(-1)?.posture.signs ?? signs;
  }
  flush();
  return groups;
};

/** Whether a sitting did something, or people did. */
const isTold = ({ steps, openBefore, openAfter }: CaseSitting, signs: readonly string[]): boolean => {
  const last = steps.at(-1);
  return (
    steps.some(
      ({ event, accepted, moved }) =>
        !accepted || moved.length > 0 || isRecordedEvent(event) || event.type === 'body.decided',
    ) ||
    !areSame(last?.posture.signs ?? signs, signs) ||
    !areSame(Object.keys(openBefore), Object.keys(openAfter))
  );
};

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

const describeGroup = ({ steps, told, signsBefore }: Group, context: BriefContext): TraceEntry => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a group of a trace without a step');
  return {
    firstNumber: first.index + 1,
    lastNumber: steps.length === 1 ? null : last.index + 1,
    from: first.at,
    to: dayOf(first.at) === dayOf(last.at) ? null : last.at,
    records: steps.length,
    kinds: kindsOf(steps, context),
    step: told === null ? null : describeStep(told, signsBefore, context),
  };
};

const kindsOf = (steps: readonly TraceStep[], { wording, words }: BriefContext): readonly string[] =>
  [...Map.groupBy(steps, ({ event }) => event.type)].map(([type, of]) =>
    fillPhrase(words.trace.kind, {
      kind: wording.eventTypes[type] ?? type,
      n: numberIn(words.language, of.length),
    }),
  );
