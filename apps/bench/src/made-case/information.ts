import type { Maker } from './desk.ts';
import { pick, pickLately } from './random.ts';

const KINDS = ['un-field', 'un-entity', 'regional', 'ngo', 'media', 'dataset', 'person'] as const;
const RELIABILITY = ['A', 'B', 'B', 'C', 'D', 'F'] as const;
const CREDIBILITY = ['1', '2', '2', '3', '4', '6'] as const;
const SUMMARY =
  'Houses of one community were marked overnight, and two road blocks were set up on the way to the market, as residents say.';

export const sourceRegistered: Maker = ({ at, random, count }) => ({
  at,
  type: 'source.registered',
  source: `source-${count}`,
  name: `Made source ${count}`,
  kind: pick(random, KINDS),
  reliability: pick(random, RELIABILITY),
  ...(random(3) === 0 ? { origin: `agency-${random(5)}` } : {}),
});

export const sourceGraded: Maker = ({ at, random, sources }) => {
  const source = sources[random(sources.length || 1)];
  if (source === undefined) return undefined;
  return {
    at,
    type: 'source.graded',
    source,
    reliability: pick(random, RELIABILITY),
    reason: 'Looked at anew.',
  };
};

export const populationDescribed: Maker = ({ at, count }) => ({
  at,
  type: 'population.described',
  population: `population-${count}`,
  name: `Made population ${count}`,
  kind: 'protected-group',
});

export const evidenceRecorded: Maker = ({ at, random, count, sources }) => {
  const source = sources[random(sources.length || 1)];
  if (source === undefined) return undefined;
  return {
    at,
    type: 'evidence.recorded',
    evidence: `item-${count}`,
    source,
    credibility: pick(random, CREDIBILITY),
    summary: SUMMARY,
    date: at.slice(0, 10),
    status: random(4) === 0 ? 'verified' : 'alleged',
    ...(random(3) === 0 ? { url: `https://example.org/reports/${count}` } : {}),
    ...(random(3) === 0 ? { place: { code: `XX-${random(30)}`, precision: 'district' } } : {}),
  };
};

export const evidenceRevised: Maker = (desk) => {
  const evidence = pickLately(desk.random, desk.evidence, 60);
  const item = evidenceRecorded(desk);
  if (evidence === undefined || item?.type !== 'evidence.recorded') return undefined;
  return { ...item, type: 'evidence.revised', evidence };
};

export const evidenceWithdrawn: Maker = ({ at, random, evidence }) => {
  const item = pickLately(random, evidence, 60);
  if (item === undefined) return undefined;
  return { at, type: 'evidence.withdrawn', evidence: item, reason: 'The source took it back.' };
};
