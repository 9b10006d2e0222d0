import type { Maker } from './desk.ts';
import { RATIONALE } from './desk.ts';
import { pick, pickLately } from './random.ts';

const HEAD = 'ab'.repeat(32);

export const noteAdded: Maker = ({ at, random, factors }) => ({
  at,
  type: 'note.added',
  text: RATIONALE,
  ...(random(2) === 0 ? { on: pick(random, factors) } : {}),
});

export const recommendationMade: Maker = ({ at, count }) => ({
  at,
  type: 'recommendation.made',
  recommendation: `recommendation-${count}`,
  to: 'the State',
  what: 'Protect the markets of both communities alike.',
});

export const recommendationFollowed: Maker = ({ at, random, recommendations }) => {
  const recommendation = pickLately(random, recommendations, 20);
  if (recommendation === undefined) return undefined;
  const status = pick(random, ['accepted', 'underway', 'done', 'declined']);
  return { at, type: 'recommendation.followed', recommendation, status };
};

export const dissentRecorded: Maker = ({ at, random, factors }) => ({
  at,
  type: 'dissent.recorded',
  on: pick(random, factors),
  view: 'The level is too high.',
  rationale: RATIONALE,
});

export const review: Maker = ({ at, random }) =>
  random(4) === 0
    ? { at, type: 'review.scheduled', date: at.slice(0, 10) }
    : {
        at,
        type: pick(random, ['review.requested', 'review.returned', 'review.approved']),
        head: HEAD,
      };

export const briefIssued: Maker = ({ at }) => ({
  at,
  type: 'brief.issued',
  template: 'situation',
  language: 'en',
  level: 'internal',
  sha256: HEAD,
  head: HEAD,
});
