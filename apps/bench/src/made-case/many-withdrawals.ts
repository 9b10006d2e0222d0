import type { CaseEvent, CaseFile } from '@forewarn/core';
import { checkCaseFile } from '@forewarn/core';

const HOUR = 3_600_000;

/** The worst of its kind: a log in which every item of evidence is recorded, rests under one rating, and is withdrawn. */
export const manyWithdrawals = (events: number): CaseFile => {
  const items = Array.from({ length: Math.ceil(events / 3) }, (_, place) => itemOf(place));
  const registered: CaseEvent = {
    at: '2015-01-01',
    type: 'source.registered',
    source: 's',
    name: 'Made source',
    kind: 'dataset',
    reliability: 'B',
  };
  const checked = checkCaseFile({
    format: 'forewarn.case/1',
    title: 'Made case of withdrawals',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'XX' },
    events: [registered, ...items.flat()].slice(0, events),
  });
  if (!checked.ok) throw new Error(`the made case is not well-formed: ${JSON.stringify(checked.refusal[0])}`);
  return checked.value;
};

const itemOf = (place: number): readonly CaseEvent[] => {
  const at = new Date(Date.UTC(2015, 0, 1) + place * HOUR).toISOString();
  const evidence = `item-${place}`;
  const rating = { rating: 'acute', confidence: 'high', rationale: '' } as const;
  return [
    {
      at,
      type: 'evidence.recorded',
      evidence,
      source: 's',
      credibility: '2',
      summary: '',
      date: at,
      status: 'alleged',
    },
    { at, type: 'indicator.rated', indicator: `7.${1 + (place % 14)}`, ...rating, evidence: [evidence] },
    { at, type: 'evidence.withdrawn', evidence, reason: '' },
  ];
};
