import type { CaseEvent, Move } from '@forewarn/core';
import { daysBetween, isMoveByCeasing, isPictureEvent, reasonWords, stateWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { CitedDocument, describeCitation } from '../citations.ts';
import { describeEvent, EventInShort } from './event-in-short.ts';
import type { CaseSitting } from './sittings-of-case.ts';

const Names = z.array(z.string()).readonly();

const MoveEntry = z
  .strictObject({
    region: z.string(),
    from: z.string(),
    to: z.string(),
    rule: z.string().nullable().meta({ description: 'the rule that moved it; null where a record did' }),
    reason: z.string().nullable().meta({ description: 'why the rule is there' }),
    isByCeasing: z.boolean().meta({ description: 'whether the rule is named because it ceased to hold' }),
    cites: z.array(CitedDocument).readonly(),
  })
  .meta({ description: 'a part that moved' });
type MoveEntry = Readonly<z.infer<typeof MoveEntry>>;

export const StepEntry = z
  .strictObject({
    event: EventInShort.nullable().meta({ description: 'null where several records were weighed together' }),
    weighed: z.array(EventInShort).readonly().meta({
      description:
        'of records that were weighed together, those that can move something, evidence aside; at most twenty',
    }),
    moreWeighed: z.int().meta({ description: 'how many more there are' }),
    refusal: z.string().nullable().meta({
      description:
        'why the chart refused it; null where it did not, and where entries are left out at the level, without which nobody can tell',
    }),
    moves: z.array(MoveEntry).readonly(),
    signsNew: Names.meta({ description: 'signs that came, in words' }),
    signsGone: Names.meta({ description: 'signs that went, in words' }),
    opened: Names.meta({ description: 'questions that it opened' }),
    closed: z
      .array(z.strictObject({ title: z.string(), days: z.int() }))
      .readonly()
      .meta({ description: 'questions that it closed, with the days that they were open' }),
    open: Names.meta({ description: 'questions that are open after it' }),
    isChange: z.boolean().meta({ description: 'whether a part moved, or a sign or a question came or went' }),
  })
  .meta({ description: 'what a record, or records weighed together, did' });
export type StepEntry = Readonly<z.infer<typeof StepEntry>>;

const MOST_WEIGHED = 20;

/** What came of a sitting. */
export const describeStep = (
  { steps, openBefore, openAfter }: CaseSitting,
  signsBefore: readonly string[],
  context: BriefContext,
): StepEntry => {
  const step = steps.at(-1);
  if (step === undefined) throw new Error('a sitting of a trace without a step');
  const { event, at, refusal, posture } = step;
  const { wording, words } = context;
  const titleOf = (id: string): string => wording.questions[id]?.title ?? id;
  const signWords = (ids: readonly string[]) => ids.map((id) => wording.signs[id] ?? id);
  const weighed = steps.length === 1 ? [] : steps.map((each) => each.event).filter(isTelling);
  const [before, after] = [Object.keys(openBefore), Object.keys(openAfter)];
  const changes = {
    moves: steps.flatMap(({ moved }) => moved.map((move) => describeMove(move, context))),
    signsNew: signWords(posture.signs.filter((sign) => !signsBefore.includes(sign))),
    signsGone: signWords(signsBefore.filter((sign) => !posture.signs.includes(sign))),
    opened: after.filter((id) => !before.includes(id)).map(titleOf),
    closed: Object.entries(openBefore)
      .filter(([id]) => !after.includes(id))
      .map(([id, since]) => ({ title: titleOf(id), days: daysBetween(since, at) })),
  };
  return {
    event: steps.length === 1 ? describeEvent(event, context) : null,
    weighed: weighed.slice(0, MOST_WEIGHED).map((each) => describeEvent(each, context)),
    moreWeighed: Math.max(0, weighed.length - MOST_WEIGHED),
    refusal: refusal === null || context.isPartial ? null : words.trace.refusals[refusal.code],
    ...changes,
    open: after.map(titleOf),
    isChange: Object.values(changes).some((each) => each.length > 0),
  };
};

/** New evidence moves nothing before something is rated by it. */
const isTelling = (event: CaseEvent): boolean => isPictureEvent(event) && event.type !== 'evidence.recorded';

const describeMove = (move: Move, { wording, words, ruleSet }: BriefContext): MoveEntry => {
  const { region, from, to, cites } = move;
  const rule = ruleSet.rules.find(({ id }) => id === move.rule);
  return {
    region: wording.regions[region] ?? region,
    from: stateWords(wording, region, from),
    to: stateWords(wording, region, to),
    rule: rule === undefined ? null : (wording.rules[rule.id] ?? rule.id),
    reason: rule === undefined ? null : reasonWords(wording, rule),
    isByCeasing: isMoveByCeasing(move),
    cites: cites.map((citation) => describeCitation(citation, words)),
  };
};
