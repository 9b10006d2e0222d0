import type { Document } from './document.ts';
import { partsOf } from './document.ts';

/** What earlier failures taught, and what others drew from the frameworks. */
export const LESSONS: readonly Document[] = [
  {
    symbol: 'S/1999/1257',
    title:
      'Report of the Independent Inquiry into the actions of the United Nations during the 1994 genocide in Rwanda',
    date: '1999-12',
    dateCertainty: 'read',
    holds:
      'An independent inquiry into how the United Nations acted before and during the genocide of 1994. With A/54/549 it stands behind the office of the Special Adviser.',
    parts: [],
    sources: ['https://www.un.org/en/genocideprevention/mandate.shtml'],
  },
  {
    symbol: 'A/54/549',
    title:
      'Report of the Secretary-General pursuant to General Assembly resolution 53/35: The fall of Srebrenica',
    date: '1999-11-15',
    dateCertainty: 'high',
    holds:
      'The account of the Secretary-General of how the United Nations failed to protect those in Srebrenica.',
    parts: [],
    sources: ['https://www.un.org/en/genocideprevention/mandate.shtml'],
  },
  {
    symbol: 'A/69/266',
    title:
      'Report of the Special Rapporteur on minority issues: preventing and addressing violence and atrocities against minorities',
    date: '2014-08-06',
    dateCertainty: 'read',
    holds:
      'Looks at the causes of violence against minorities and at what States and others can do to prevent it.',
    parts: partsOf(
      [
        'The eight categories',
        '51',
        'read',
        'Names the eight heads of the framework of 2009 for the analysis of genocide risk.',
      ],
      [
        'Triggers',
        '52',
        'read',
        'Coming elections; a change of Government outside an election or the constitution; the military deployed inside the country against civilians; hostilities beginning; natural disasters; an opposition that grows and is met as a threat to be forestalled.',
      ],
    ),
    sources: ['https://adattar.minorityforum.info/entity/2ao0ptfv3i1io3vsqwb506yldi'],
  },
  {
    symbol: 'A/HRC/FMI/2014/2',
    title:
      'Forum on Minority Issues, seventh session: note on preventing and addressing violence and atrocity crimes targeted against minorities',
    date: '2014',
    dateCertainty: 'read',
    holds: 'Background to a session of the Forum. It quotes A/67/929 on what marks atrocity crimes.',
    parts: partsOf([
      'What marks atrocity crimes',
      '3',
      'read',
      'Armed conflict does not always bring atrocity crimes, nor do they need one; the mark is that groups are targeted on purpose.',
    ]),
    sources: ['https://adattar.minorityforum.info/en/entity/k2vdvof9fn7nwqtvj1qbyb9?page=3'],
  },
  {
    symbol: 'Human Rights Up Front',
    title: 'Human Rights up Front',
    date: '2013',
    dateCertainty: 'read',
    holds:
      'The answer of the United Nations to what its panel found on Sri Lanka: change in culture, in operations and in political engagement.',
    parts: partsOf(
      [
        'What the panel found',
        null,
        'read',
        'No effective reaction to early warning, no shared understanding or sense of responsibility, no engagement that would have built support, and its own principles not acted on.',
      ],
      ['Mechanisms', null, 'high', 'A quarterly review of each region, and a group of senior officials.'],
    ),
    sources: ['https://docslib.org/doc/5956510'],
  },
];
