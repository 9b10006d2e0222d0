import type { CaseFile } from '@forewarn/core';
import { aCase, anItem, aRating, aSource } from './small-case.ts';

const words = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => ['people', 'report', 'that', 'checkpoints', 'were', 'set', 'up'][index % 7],
  ).join(' ');

const LONG_NAME = 'Interprovincial Commission of Enquiry and Reconciliation '.repeat(4).slice(0, 200);
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);
const LONG_URL = `https://example.org/${'a-very-long-path-segment/'.repeat(12)}?${'q'.repeat(120)}`;

const many = (count: number, make: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Cases that are hard to lay out, by what is hard in them. */
export const HARD_CASES: Readonly<Record<string, () => CaseFile>> = {
  'a rationale of 3,000 words': () =>
    aCase([
      aSource('s1'),
      anItem('e1', { summary: words(600) }),
      aRating('7.3', 'acute', { rationale: words(3000), evidence: ['e1'] }),
      {
        at: '2030-01-03',
        type: 'factor.judged',
        factor: '4',
        level: 'high',
        confidence: 'low',
        rationale: words(3000),
      },
      { at: '2030-01-03', type: 'dissent.recorded', on: '4', view: words(200), rationale: words(1500) },
    ]),
  '400 items of evidence': () =>
    aCase([
      ...many(40, (index) => aSource(`s${index}`)),
      ...many(400, (index) => anItem(`e${index}`, { source: `s${index % 40}`, document: `Report ${index}` })),
      ...many(8, (row) =>
        aRating(`7.${row + 1}`, 'acute', {
          evidence: Array.from({ length: 50 }, (_, index) => `e${row * 50 + index}`),
        }),
      ),
    ]),
  'names of 200 characters': () =>
    aCase(
      [
        aSource('s1', { name: LONG_NAME }),
        aSource('s2', { name: UNBROKEN }),
        anItem('e1', { summary: LONG_NAME, document: UNBROKEN }),
        anItem('e2', { source: 's2', summary: UNBROKEN }),
        ...[LONG_NAME, UNBROKEN].map((name, index) => ({
          at: '2030-01-02',
          type: 'population.described',
          population: `p${index}`,
          name,
          kind: 'protected-group',
        })),
        aRating('7.3', 'acute', { evidence: ['e1', 'e2'], populations: ['p0', 'p1'] }),
        ...[LONG_NAME, UNBROKEN].map((by, index) => ({
          at: '2030-01-04',
          type: 'response.begun',
          track: index === 0 ? 'peacefulMeans' : 'regionalArrangements',
          measure: `m${index}`,
          by,
          rationale: 'r',
          reference: by,
        })),
        {
          at: '2030-01-05',
          type: 'recommendation.made',
          recommendation: 'a',
          to: UNBROKEN,
          what: LONG_NAME,
          due: '2030-02-01',
        },
        {
          at: '2030-01-05',
          type: 'finding.recorded',
          finding: 'manifest-failure',
          by: UNBROKEN,
          reference: LONG_NAME,
          rationale: words(20),
        },
      ],
      { title: LONG_NAME },
    ),
  'next to nothing': () => aCase([aSource('s1')]),
  'one-word texts': () =>
    aCase([
      aSource('s1', { name: 'X' }),
      anItem('e1', { summary: 'Shots.' }),
      aRating('7.3', 'acute', { rationale: 'Yes.', evidence: ['e1'] }),
      { at: '2030-01-05', type: 'recommendation.made', recommendation: 'a', to: 'UN', what: 'Go.' },
      { at: '2030-01-05', type: 'body.decided', body: 'AU', what: 'No.' },
    ]),
  'addresses that are long': () =>
    aCase([
      aSource('s1'),
      ...many(12, (index) => anItem(`e${index}`, { url: `${LONG_URL}${index}` })),
      aRating('7.3', 'acute', { evidence: Array.from({ length: 12 }, (_, index) => `e${index}`) }),
    ]),
};
