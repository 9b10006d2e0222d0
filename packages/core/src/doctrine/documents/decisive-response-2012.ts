import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const DECISIVE_RESPONSE_2012: readonly Document[] = [
  {
    symbol: 'A/66/874',
    also: 'S/2012/578',
    title: 'Responsibility to protect: timely and decisive response',
    date: '2012-07-25',
    dateCertainty: 'medium',
    holds:
      'The third pillar: the tools of Chapters VI, VII and VIII, the partners who use them, and how prevention and response hang together.',
    parts: partsOf(
      [
        'Scope',
        null,
        'read',
        'Measures under the third pillar for international, regional, national and civil society actors; prevention and response are connected.',
      ],
      [
        'No sequence',
        null,
        'read',
        'The pillars are not sequenced and are of equal importance; experience shows that an integrated approach is needed.',
      ],
      [
        'Chapter VI',
        null,
        'medium',
        'The means of Article 33; good offices; fact-finding by the Secretary-General, the Human Rights Council, the High Commissioner or the Council; commissions of inquiry; monitoring and observer missions; public advocacy; envoys; humanitarian measures; peace operations with consent.',
      ],
      [
        'Chapter VII, without force',
        null,
        'medium',
        'Under Article 41: freezes of assets, travel bans, suspended credits and loans, limits on luxury goods, on arms with related materiel and financial services and on high-value commodities, severed diplomatic relations; referral to the International Criminal Court.',
      ],
      [
        'Chapter VII, with force',
        null,
        'medium',
        'Under Article 42: observation, no-fly zones, safe areas or security zones, a military presence for protection or deterrence, jamming of hate broadcasts, force.',
      ],
      [
        'Chapter VIII',
        null,
        'medium',
        'Mediation, suspension of membership, sanctions and missions; enforcement only with the authorisation of the Council (Article 53); reports to the Council (Article 54).',
      ],
      [
        'Partners',
        null,
        'medium',
        'The Security Council, the General Assembly, the Human Rights Council with its special sessions and mandates, the Peacebuilding Commission, the Secretary-General and the Secretariat, peace operations, regional organisations, courts and tribunals, individual States, parliaments, civil society, media and business.',
      ],
      [
        'Remarks of the Secretary-General',
        null,
        'read',
        'Peaceful means can pull countries back. When they fail or are thought inadequate, the competent bodies consider Chapter VII, with carefully crafted sanctions and, in extreme circumstances, force. Selectivity is a concern; responsibility while protecting is welcome.',
      ],
      [
        'Dialogue of the Assembly',
        null,
        'read',
        'On 5 September 2012, with 58 States and one regional organisation.',
      ],
    ),
    sources: [
      'https://3quarksdaily.com/3quarksdaily/2012/09/ban-ki-moon-on-the-responsibility-to-protect-timely-and-decisive-response.html',
      'https://cld.bz/bookdata/aWjoQxy/basic-html/page-46.html',
    ],
  },
  {
    symbol: 'A/66/551',
    also: 'S/2011/701',
    title: 'Responsibility while protecting: elements for the development and promotion of a concept',
    date: '2011-11-09',
    dateCertainty: 'read',
    holds:
      'A concept note of Brazil on what those who use force to protect owe in doing so, sent with a letter of 9 November 2011.',
    parts: partsOf(
      ['Last resort', null, 'read', 'Force comes only after other means.'],
      ['Authority', null, 'read', 'The Security Council authorises it.'],
      ['Mandate', null, 'read', 'It keeps strictly to the mandate and to the law.'],
      ['Proportionality', null, 'read', 'It never does more harm than it is authorised to prevent.'],
      ['Prospects', null, 'medium', 'What military action may lead to is analysed beforehand, case by case.'],
      ['Monitoring', null, 'read', 'How resolutions are carried out is monitored.'],
      ['Accountability', null, 'read', 'Those who carry them out answer for it.'],
      [
        'Order of the pillars',
        null,
        'read',
        'Brazil wanted the pillars in an order of time and logic. The Secretary-General did not take that up.',
      ],
    ),
    sources: [
      'https://journal21.ch/artikel/cornelio-sommaruga-0',
      'https://rozkotova.cld.bz/CYIL-2014/44/',
      'https://rozkotova.cld.bz/CYIL-2014/45/',
    ],
  },
];
