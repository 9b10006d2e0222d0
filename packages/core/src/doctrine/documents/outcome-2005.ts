import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const OUTCOME_2005: Document = {
  symbol: 'A/RES/60/1',
  title: '2005 World Summit Outcome',
  date: '2005-09-16',
  dateCertainty: 'high',
  holds:
    'Heads of State and Government accept the responsibility to protect populations from genocide, war crimes, ethnic cleansing and crimes against humanity, and from incitement to them. Paragraphs 138 to 140 hold it.',
  parts: partsOf(
    [
      'The responsibility of each State',
      '138',
      'high',
      'Each State protects its populations from the four crimes and violations. That includes prevention, and preventing incitement.',
    ],
    [
      'Encouragement and help',
      '138',
      'high',
      'The international community encourages and helps States to carry out this responsibility.',
    ],
    [
      'Early warning',
      '138',
      'read',
      'The States support a capability of the United Nations for early warning.',
    ],
    [
      'Peaceful means (first sentence)',
      '139',
      'read',
      'The international community, through the United Nations, also uses diplomatic, humanitarian and other peaceful means under Chapters VI and VIII to help protect populations. No manifest failure is needed for it.',
    ],
    [
      'Collective action (second sentence)',
      '139',
      'read',
      'Collective action through the Security Council, Chapter VII included, case by case and with regional organisations where fit, if two things hold together: peaceful means are inadequate and national authorities are manifestly failing. The word is inadequate, not exhausted; the decision is that of the Council.',
    ],
    [
      'The Assembly, capacity and stress (end)',
      '139',
      'read',
      'The General Assembly goes on considering the matter. States are to be helped to build capacity, and those under stress to be assisted before crises break out.',
    ],
    [
      'The Special Adviser',
      '140',
      'high',
      'Support for the mission of the Special Adviser on the Prevention of Genocide.',
    ],
  ),
  sources: [
    'http://refalp.blogg.se/2023/may/central-notion-definition.html',
    'https://docslib.org/doc/7206881/general-assembly-distr-general-14-july-2010',
  ],
};
