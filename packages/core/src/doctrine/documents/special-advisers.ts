import type { Document } from './document.ts';
import { partsOf } from './document.ts';

/** Where the mandates of the two Special Advisers and of their joint office come from. */
export const SPECIAL_ADVISERS: readonly Document[] = [
  {
    symbol: 'S/RES/1366',
    title:
      'Resolution 1366 (2001) of the Security Council, on the role of the Council in preventing armed conflict',
    date: '2001-08-30',
    dateCertainty: 'high',
    holds:
      'The Council takes in the lesson of failed prevention before such tragedies as Rwanda, and asks for information and analyses on serious violations and possible conflict. The mandate of the Special Adviser on the Prevention of Genocide rests on it.',
    parts: partsOf([
      'Prompt consideration',
      '5',
      'read',
      'The Council is willing to consider promptly what the Secretary-General brings before it as early warning or prevention.',
    ]),
    sources: ['https://www.un.org/en/genocideprevention/mandate.shtml'],
  },
  {
    symbol: 'S/2004/567',
    title:
      'Letter from the Secretary-General to the President of the Security Council, with the outline of the mandate of the Special Adviser on the Prevention of Genocide',
    date: '2004-07-12',
    dateCertainty: 'read',
    holds:
      'Sets out what the Special Adviser on the Prevention of Genocide does, resting on resolution 1366 (2001).',
    parts: partsOf([
      'Tasks',
      null,
      'read',
      'Collects information; acts as a mechanism of early warning to the Secretary-General and through him to the Security Council; recommends; works to improve the capacity of the United Nations for analysis.',
    ]),
    sources: [
      'https://www.un.org/en/genocideprevention/mandate.shtml',
      'http://muse.jhu.edu/journals/human_rights_quarterly/v028/28.4akhavan.html',
    ],
  },
  {
    symbol: 'S/2007/721',
    title:
      'Letter from the Secretary-General to the President of the Security Council, on a Special Adviser on the responsibility to protect',
    date: '2007-08-31',
    dateCertainty: 'read',
    holds:
      'Provides for a Special Adviser on the responsibility to protect beside the one on the prevention of genocide. The page of the United Nations names it, with A/63/677 and A/64/864, where it speaks of the joint office.',
    parts: [],
  },
];
