import type { Maker } from './desk.ts';
import { RATIONALE, REASONS } from './desk.ts';
import type { Random } from './random.ts';
import { pick } from './random.ts';

const by = 'the responsible body';
const FORMS = ['encouragement', 'capacityBuilding', 'protectionAssistance'] as const;
const TRACKS = ['peacefulMeans', 'regionalArrangements'] as const;
const FINDINGS = ['manifest-failure', 'peaceful-means-inadequate'] as const;
const MEASURES = [['41'], ['42'], ['41', '42']] as const;
const ANSWERED = [
  'incitement',
  'information-gap',
  'assistance-review',
  'finding-review',
  'basis-not-recorded',
  'advice',
] as const;

const measureOf = (random: Random): { measure?: string } =>
  random(3) === 0 ? {} : { measure: `mission ${random(3)}` };

export const stepOfWarning: Maker = ({ at, random }) => ({
  at,
  type: pick(random, ['advice.given', 'advice.given', 'principals.convened', 'options.reported']),
  by,
  rationale: RATIONALE,
  ...(random(3) === 0 ? { options: ['fact-finding'] } : {}),
});

export const matterReferred: Maker = ({ at, random }) => ({
  at,
  type: 'matter.referred',
  by,
  to: pick(random, ['Security Council', 'Human Rights Council', 'none']),
  rationale: RATIONALE,
});

export const assistance: Maker = ({ at, random }) => {
  const act = { at, form: pick(random, FORMS), by, rationale: RATIONALE };
  return random(2) === 0
    ? { ...act, type: pick(random, ['assistance.requested', 'assistance.requested', 'assistance.refused']) }
    : { ...act, type: pick(random, ['assistance.begun', 'assistance.ended']), ...measureOf(random) };
};

export const response: Maker = ({ at, random }) => ({
  at,
  type: pick(random, ['response.begun', 'response.ended']),
  track: pick(random, TRACKS),
  by,
  rationale: RATIONALE,
  ...measureOf(random),
});

export const finding: Maker = ({ at, random, count }) => ({
  at,
  type: pick(random, ['finding.recorded', 'finding.withdrawn']),
  finding: pick(random, FINDINGS),
  by: 'a commission of inquiry',
  reference: `Report ${count}`,
  rationale: REASONS,
});

export const councilDecided: Maker = ({ at, random, count, mandates }) => {
  const outcome = pick(random, ['adopted', 'adopted', 'vetoed', 'rejected']);
  const known = random(4) === 0 ? mandates[random(mandates.length || 1)] : undefined;
  return {
    at,
    type: 'council.decided',
    outcome,
    chapter: pick(random, ['VI', 'VII', 'VII', 'VIII']),
    reference: known ?? `S/RES/${count}`,
    measures: [...pick<readonly ('41' | '42')[]>(random, MEASURES)],
    ...(random(4) === 0 ? { consent: true } : {}),
  };
};

export const mandateEnded: Maker = ({ at, random, mandates }) => {
  const reference = mandates[random(mandates.length || 1)];
  return reference === undefined ? undefined : { at, type: 'mandate.ended', reference, rationale: RATIONALE };
};

export const bodyDecided: Maker = ({ at }) => ({
  at,
  type: 'body.decided',
  body: 'Human Rights Council',
  what: 'A commission of inquiry is set up.',
});

export const questionAnswered: Maker = ({ at, random }) => ({
  at,
  type: 'question.answered',
  question: pick(random, ANSWERED),
  answer: REASONS,
  by,
});
