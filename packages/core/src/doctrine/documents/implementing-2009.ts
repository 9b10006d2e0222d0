import type { Document } from './document.ts';
import { partsOf } from './document.ts';
import { IMPLEMENTING_PILLARS } from './implementing-2009-pillars.ts';

export const IMPLEMENTING_2009: readonly Document[] = [
  {
    symbol: 'A/63/677',
    title: 'Implementing the responsibility to protect',
    date: '2009-01-12',
    dateCertainty: 'read',
    holds:
      'The first report of the Secretary-General on the matter. It sets out three pillars: the protection that the State itself gives, help to States, and timely and decisive response; an annex is about early warning and assessment.',
    parts: [
      ...partsOf(
        [
          'Summary',
          null,
          'read',
          'It stresses prevention; where that fails, response is early, flexible and fitted to the case. No order is set between the pillars and none ranks above another: each has to bear as much as the others.',
        ],
        [
          'I. Mandate and its context',
          '1-12',
          'medium',
          'The mandate from the Outcome, with its history, law and politics.',
        ],
        [
          'Narrow scope',
          '10 (b)',
          'medium',
          'Only the four crimes and violations and their incitement: to widen it to disasters, climate or disease would undermine what was agreed.',
        ],
        ['Deep response', '10 (c)', 'medium', 'Narrow in scope, deep in the response that it may draw on.'],
      ),
      ...IMPLEMENTING_PILLARS,
      ...partsOf(
        ['V. The way forward', '67-74', 'medium', 'What is to follow.'],
        ['Points for the Assembly', '71', 'medium', 'Five points that the General Assembly may take up.'],
        [
          'Annex: information',
          'annex',
          'medium',
          'Early warning needs a timely flow of accurate, authoritative, reliable and relevant information on incitement, preparation or perpetration of the four crimes to those who decide.',
        ],
        [
          'Annex: assessment',
          'annex',
          'medium',
          'It needs capacity in the Secretariat to assess such information and to see patterns of events in their local context.',
        ],
        ['Annex: access', 'annex', 'medium', 'It needs ready access to the office of the Secretary-General.'],
        [
          'Annex: how',
          'annex',
          'medium',
          'Existing streams are better linked than a new one built; false alarms and delay are both to be feared; existing assessments are to take in this perspective.',
        ],
      ),
    ],
    sources: [
      'https://studylib.net/doc/14551997/a-general-assembly-united-nations',
      'https://www.globalr2p.org/resources/implementing-the-responsibility-to-protect-2009/',
    ],
  },
  {
    symbol: 'A/RES/63/308',
    title: 'The responsibility to protect',
    date: '2009',
    dateCertainty: 'high',
    holds:
      'The General Assembly, after debating A/63/677, decides to go on considering the responsibility to protect.',
    parts: partsOf(
      [
        'The debate before it',
        null,
        'read',
        'A/63/677 was presented on 21 July 2009 and debated on 23, 24 and 28 July.',
      ],
      [
        'Its date',
        null,
        'high',
        'One account has it adopted on 14 September 2009, the page of the United Nations dates it 2 October 2009. They do not agree, so no day is kept here.',
      ],
    ),
  },
];
