import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const REGIONAL_2011: Document = {
  symbol: 'A/65/877',
  also: 'S/2011/393',
  title: 'The role of regional and subregional arrangements in implementing the responsibility to protect',
  date: '2011-06-28',
  dateCertainty: 'read',
  holds:
    'What regional and subregional arrangements can do under each of the three pillars, and lessons from what they did.',
  parts: partsOf(
    [
      'Mandate and Charter',
      '1-2',
      'read',
      'The mandate, and the prominent place of regional arrangements in the Charter: Chapter VIII, and Article 33 (1) in Chapter VI.',
    ],
    ['Contents', null, 'medium', 'A section on each pillar, then lessons.'],
    [
      'Pillar one',
      null,
      'medium',
      'Encouraging Governments to recognise what conventions oblige them to, and to find and settle friction before violence; accountability that begins at home, with international justice behind it; regional courts and commissions of human rights.',
    ],
    [
      'Pillar two',
      null,
      'medium',
      'Structural prevention; norms, standards and institutions for tolerance, transparency, accountability and a constructive handling of diversity; help in crises with a regional side, since armed groups, drug cartels or terrorists cross borders.',
    ],
    [
      'Pillar three',
      null,
      'medium',
      'When a State cannot or will not protect: mediation, good offices, observers and fact-finding, sanctions and suspension of membership, and military steps under Article 53 with the authorisation of the Council.',
    ],
    [
      'Arrangements',
      null,
      'medium',
      'The African Union with its Peace and Security Council, ECOWAS, SADC, IGAD, ICGLR, the OSCE with its High Commissioner on National Minorities, OAS, EU, CARICOM, ASEAN, the League of Arab States, OIC.',
    ],
    [
      'Early warning in regions',
      null,
      'high',
      'CEWS of the African Union, ECOWARN of ECOWAS, CEWARN of IGAD.',
    ],
    [
      'Debate of the Assembly',
      null,
      'read',
      'On 12 July 2011, with 43 States, 3 regional organisations and 4 speakers of civil society.',
    ],
    ['Its date', null, 'read', 'The advance copy is dated 28 June 2011; one account says 27 June.'],
  ),
  sources: [
    'http://peaceambassadorspakistan.org/regional-organisations.html',
    'https://www.un.org/press/en/2011/ga11112.doc.htm',
  ],
};
