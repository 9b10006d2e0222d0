import type { Document } from './document.ts';
import { partsOf } from './document.ts';

/** Reports of the Secretary-General after the five that the three pillars were set out in. */
export const LATER_REPORTS: readonly Document[] = [
  {
    symbol: 'A/69/981',
    also: 'S/2015/500',
    title: 'A vital and enduring commitment: implementing the responsibility to protect',
    date: '2015-07-13',
    dateCertainty: 'read',
    holds: 'Takes stock of ten years, pillar by pillar, and names six priorities for the next ten.',
    parts: partsOf([
      'Priorities',
      null,
      'read',
      'Six, the first of them that commitment is shown by States, in regions and worldwide.',
    ]),
  },
  {
    symbol: 'A/71/1016',
    also: 'S/2017/556',
    title: 'Implementing the responsibility to protect: accountability for prevention',
    date: '2017-08-10',
    dateCertainty: 'read',
    holds: 'Asks who answers for prevention, and how that can be made stronger.',
    parts: [],
  },
  {
    symbol: 'A/72/884',
    also: 'S/2018/525',
    title: 'Responsibility to protect: from early warning to early action',
    date: '2018-06-01',
    dateCertainty: 'read',
    holds: 'Is about the step from warning to action taken early.',
    parts: partsOf([
      'Count of crimes',
      null,
      'read',
      'A footnote counts four acts as atrocity crimes, ethnic cleansing included; the framework of 2014 counts three in law.',
    ]),
  },
  {
    symbol: 'A/75/863',
    also: 'S/2021/424',
    title:
      'Advancing atrocity prevention: work of the Office on Genocide Prevention and the Responsibility to Protect',
    date: '2021-05-03',
    dateCertainty: 'read',
    holds: 'The fullest official account of how the joint office works.',
    parts: partsOf([
      'Count of crimes',
      null,
      'read',
      'A footnote speaks of the four acts of paragraph 138 of the Outcome, ethnic cleansing included.',
    ]),
    sources: ['https://docslib.org/doc/10486738'],
  },
];
