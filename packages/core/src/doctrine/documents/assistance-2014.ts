import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const ASSISTANCE_2014: Document = {
  symbol: 'A/68/947',
  also: 'S/2014/449',
  title:
    'Fulfilling our collective responsibility: international assistance and the responsibility to protect',
  date: '2014-07-11',
  dateCertainty: 'read',
  holds:
    'The second pillar: the principles and actors of international assistance, and its three forms: encouragement, capacity-building and protection assistance.',
  parts: partsOf(
    [
      'Order of contents',
      null,
      'read',
      'Nature and dynamics of atrocity crimes; approach and principles; actors; three forms of support with examples; challenges; recommendations; steps towards the tenth anniversary.',
    ],
    [
      'Principles',
      null,
      'high',
      'National ownership, mutual commitment, do no harm, priority to prevention, flexibility.',
    ],
    [
      'Actors',
      null,
      'high',
      'National actors (parliament, judiciary, local leaders, women, private sector, civil society), neighbours, regional and subregional organisations, the United Nations system, development partners, international civil society, private sector.',
    ],
    [
      'Encouragement',
      null,
      'high',
      'Raising awareness and spreading norms; dialogue, confidential or public, good offices included; peer review.',
    ],
    ['Inducements', null, 'medium', 'Encouragement can also use positive and negative inducements.'],
    ['Inhibitor 1', null, 'high', 'A professional and accountable security sector.'],
    ['Inhibitor 2', null, 'high', 'Impartial institutions that oversee political transitions.'],
    ['Inhibitor 3', null, 'high', 'Independent judicial and human rights institutions.'],
    ['Inhibitor 4', null, 'high', 'Capacity to assess risk and to mobilise early response.'],
    ['Inhibitor 5', null, 'high', 'Local capacity to resolve conflict.'],
    ['Inhibitor 6', null, 'high', 'Media with the capacity to counter prejudice and hate speech.'],
    ['Inhibitor 7', null, 'high', 'Capacity for effective and legitimate transitional justice.'],
    [
      'Protection assistance: means and armed groups',
      null,
      'high',
      'Keeping means of violence from spreading; countering non-State armed groups with lawful assistance.',
    ],
    [
      'Protection assistance: expertise',
      null,
      'high',
      'Civilian and police expertise, human rights monitors, dialogue and mediation.',
    ],
    [
      'Protection assistance: displaced people and access',
      null,
      'high',
      'Protection of refugees and displaced people, and humanitarian access.',
    ],
    ['Protection assistance: peace operations', null, 'high', 'Peace operations with consent.'],
    ['Consent', null, 'high', 'Assistance rests on the consent or request of the State.'],
    ['Dialogue of the Assembly', null, 'read', 'In September 2014.'],
  ),
  sources: [
    'https://paperzz.com/doc/8217372/fulfilling-our-collective-responsibility',
    'http://www.globalr2p.org/resources/639',
  ],
};
