import type { Document } from './document.ts';
import { partsOf } from './document.ts';

export const PREVENTION_2013: Document = {
  symbol: 'A/67/929',
  also: 'S/2013/399',
  title: 'Responsibility to protect: State responsibility and prevention',
  date: '2013-07-09',
  dateCertainty: 'high',
  holds:
    'What a State can do by itself to prevent atrocity crimes: six risk factors, four families of policy options with examples from States, and seven recommended measures.',
  parts: partsOf(
    ['Risk factors', null, 'read', 'There are six.'],
    [
      'Risk factor 1',
      null,
      'high',
      'A history of discrimination or other violations against a group, often along ethnic, racial or religious lines.',
    ],
    [
      'Risk factor 2',
      null,
      'high',
      'An underlying motive to target a community: political, economic, military or religious, with an ideology that excludes.',
    ],
    ['Risk factor 3', null, 'high', 'Armed groups or militia, and their capacity to commit atrocity crimes.'],
    ['Risk factor 4', null, 'high', 'Circumstances that make commission easier.'],
    [
      'Risk factor 5',
      null,
      'high',
      'A Government without the capacity to prevent, missing structures or institutions.',
    ],
    ['Risk factor 6', null, 'high', 'Acts that can be elements of the crimes are committed.'],
    [
      'Crimes and conflict',
      null,
      'read',
      'Armed conflict does not always bring atrocity crimes, nor do they need one; the mark is that groups, communities or populations are targeted on purpose.',
    ],
    ['Policy options', null, 'read', 'There are four families.'],
    [
      'Family: national resilience',
      null,
      'high',
      'Constitutional protections; inclusive and fair elections; political pluralism and power that is shared; accountability and transitional justice; reform of the security sector; fair distribution of resources; civil society.',
    ],
    [
      'Family: human rights',
      null,
      'high',
      'Treaties ratified, brought home in law and carried out; non-discrimination; participation of minorities; national human rights institutions; independent media; prohibition of incitement; protection of refugees.',
    ],
    [
      'Family: targeted measures',
      null,
      'high',
      'Mechanisms of early warning; a focal point for atrocity prevention; dialogue and mediation; condemning and countering hate speech; protection of civilians under threat; education on past crimes.',
    ],
    [
      'Family: partnerships for prevention',
      null,
      'high',
      'Regional, subregional and civil society networks.',
    ],
    [
      'Recommended measures',
      null,
      'high',
      'Seven: a senior focal point or national mechanism; a national assessment of risk and resilience; legal instruments signed, ratified and implemented; experience shared; peer review; partnerships for assistance and resources; part taken in the discussion.',
    ],
    ['Examples', null, 'read', 'Over forty from States; no single model fits all.'],
    [
      'Contributions',
      null,
      'read',
      'From 27 Member States, one regional organisation and 27 bodies of civil society.',
    ],
    [
      'Dialogue of the Assembly',
      null,
      'read',
      'On 11 September 2013, with 68 States by one count and 69 by another.',
    ],
    ['Publication', null, 'read', 'Published on 5 August 2013.'],
  ),
  sources: [
    'https://globalr2p.org/resources/responsibility-to-protect-state-responsibility-and-prevention-2013',
    'http://www.globalr2p.org/publications/267',
  ],
};
