import type { CaseEvent, CaseFile } from '@forewarn/core';
import { findFramework, replayWithRecord, SCALE } from '@forewarn/core';
import { continueReplay, methodOf, postureOf } from '@forewarn/core/escalation';
import { EVERY_KIND, fullCase } from './made-case/full-case.ts';
import { each, measureInTurn, summarise, timed } from './measure.ts';
import { printSection } from './table.ts';

/** One event more on a full case, to the posture after it. */
export const measureEdit = (): void => {
  const caseFile = fullCase(EVERY_KIND);
  const method = methodOf(caseFile);
  const { record } = replayWithRecord(caseFile);
  const edit = (event: CaseEvent) => postureOf(continueReplay(record, [event], method).record);
  const edits = editsAfter(caseFile);
  const first = summarise([timed(() => edits.slice(0, 1).map(edit))]);
  const one = summarise(edits.map((event) => timed(() => edit(event))));
  const is = measureInTurn({ anew: () => replayWithRecord(caseFile), all: () => edits.map(edit) });
  // A single edit is too short for the processor's own clock: its share of all of them stands for it.
  const { processor } = each(is.all, edits.length);
  const target = { beside: is.anew, atMost: 2 };
  printSection(
    `One edit on a full case: ${caseFile.events.length} events, every indicator rated; ${edits.length} edits of all kinds`,
    [
      { what: 'yardstick: replay of the whole case anew', is: is.anew },
      { what: 'one event to the new posture', is: { ...one, processor }, ...target },
      { what: 'the first of them', is: { ...first, processor: undefined }, ...target },
    ],
  );
};

/** What may be done next: every indicator rated each way, and what the case holds of all other kinds once more. */
const editsAfter = ({ framework, events }: CaseFile): readonly CaseEvent[] => {
  const last = events.at(-1)?.at ?? '';
  const at = new Date(Date.parse(last) + 3_600_000).toISOString();
  const factors = findFramework(framework)?.factors ?? [];
  const indicators = factors.flatMap((factor) => factor.indicators.map(({ id }) => id));
  return [
    ...indicators.flatMap((indicator) => SCALE.map((rating) => ratedAt(at, indicator, rating))),
    ...events.filter(({ type }) => type !== 'indicator.rated').map((event) => ({ ...event, at })),
  ];
};

const ratedAt = (at: string, indicator: string, rating: (typeof SCALE)[number]): CaseEvent => ({
  at,
  type: 'indicator.rated',
  indicator,
  rating,
  confidence: 'moderate',
  rationale: 'As reported today.',
});
