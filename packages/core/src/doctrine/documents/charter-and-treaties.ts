import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const CHARTER_AND_TREATIES: readonly Document[] = [
  {
    symbol: 'UN Charter',
    title: 'Charter of the United Nations',
    date: '1945-06-26',
    dateCertainty: 'high',
    holds:
      'The articles under which the United Nations and regional arrangements act: peaceful settlement (Chapter VI), decisions of the Security Council on threats to the peace (Chapter VII), regional arrangements (Chapter VIII).',
    parts: partsOf(
      [
        'General Assembly',
        '11, 12, 14',
        'high',
        'The Assembly may discuss and recommend measures on peace and security, within what Article 12 leaves to it while the Council deals with a matter.',
      ],
      [
        'Peaceful settlement',
        '33',
        'high',
        'The parties seek a solution by negotiation, inquiry, mediation, conciliation, arbitration, judicial settlement, regional agencies or other peaceful means.',
      ],
      [
        'Investigation by the Council',
        '34',
        'high',
        'The Council may look into a situation to see whether it could endanger peace and security.',
      ],
      [
        'Measures without force',
        '41',
        'high',
        'The Council may decide on measures short of force, such as breaking off economic or diplomatic relations.',
      ],
      [
        'Measures with force',
        '42',
        'high',
        'Where it holds such measures to be not enough, the Council may decide on military action.',
      ],
      [
        'Regional arrangements',
        '52',
        'high',
        'Regional arrangements may deal with matters of peace that suit regional action, first of all by peaceful settlement.',
      ],
      [
        'Regional enforcement',
        '53',
        'high',
        'Regional arrangements enforce nothing unless the Council has authorised it.',
      ],
      [
        'Reports to the Council',
        '54',
        'high',
        'The Council is kept informed of what regional arrangements do or plan for peace and security.',
      ],
      [
        'Secretary-General',
        '99',
        'high',
        'The Secretary-General may raise with the Council what he or she sees as a threat to peace and security.',
      ],
    ),
  },
  {
    symbol: 'A/RES/377(V)',
    title: 'Uniting for peace',
    date: '1950-11-03',
    dateCertainty: 'high',
    holds:
      'Where the Security Council does not act because its permanent members disagree, the General Assembly may take the matter up without delay and recommend what States can do together.',
    parts: [],
  },
  {
    symbol: 'Genocide Convention',
    title: 'Convention on the Prevention and Punishment of the Crime of Genocide',
    date: '1948-12-09',
    dateCertainty: 'high',
    holds: 'The States undertake to prevent and to punish genocide.',
    parts: partsOf([
      'Definition',
      'II',
      'high',
      'Names five kinds of act that are genocide where they aim at destroying a national, ethnic, racial or religious group, wholly or partly, for what it is. The framework of 2009 starts from it.',
    ]),
  },
  {
    symbol: 'Rome Statute',
    title: 'Rome Statute of the International Criminal Court',
    date: '1998-07-17',
    dateCertainty: 'high',
    holds:
      'Founds the International Criminal Court, with jurisdiction over persons for genocide, crimes against humanity and war crimes among others.',
    parts: [],
  },
  {
    symbol: 'AU Constitutive Act',
    title: 'Constitutive Act of the African Union',
    date: '2000-07-11',
    dateCertainty: 'high',
    holds: 'Founds the African Union and names its principles, non-indifference to grave crimes among them.',
    parts: partsOf([
      'Grave circumstances',
      '4 (h)',
      'high',
      'By decision of its Assembly the Union may act inside a member State where genocide, war crimes or crimes against humanity are at issue.',
    ]),
  },
];
