import type { Document } from './document.ts';
import { partsOf } from './document.ts';

const CONTENTS = partsOf(
  [
    'I. Introduction',
    '1',
    'read',
    'An update under A/RES/63/308. It takes up the annex to A/63/677, debated on 21, 23, 24 and 28 July 2009.',
  ],
  [
    'II. Mandate: early warning',
    '2',
    'read',
    'The Outcome calls for more capability for early warning and assessment; in its paragraph 138 Heads of State pledged support for one of the United Nations.',
  ],
  [
    'II. Mandate: peaceful means',
    '3',
    'read',
    'Paragraph 139 of the Outcome: Chapters VI and VIII offer a wide range of tools.',
  ],
  ['II. Mandate: the rest', '4-6', 'medium', 'The mandate, continued.'],
  ['III. Gaps and capacities', '7-13', 'medium', 'Which mechanisms exist and what they lack.'],
  [
    'The three gaps',
    null,
    'read',
    'Information is shared too little, existing mechanisms do not look through this lens, and tools and capacity for assessment are missing.',
  ],
  [
    'First gap: sharing',
    '10 (a)',
    'medium',
    'Information and analysis are not shared enough among existing streams and across the United Nations, Member States included.',
  ],
  [
    'Second gap: the lens',
    '10 (b)',
    'medium',
    'The mechanisms that gather and assess for early warning view conflict broadly. They were not made to see incitement, preparation or perpetration of the four crimes as such, and many crimes occur outside armed conflict.',
  ],
  [
    'Third gap: assessment',
    '10 (c)',
    'medium',
    'Tools and capacity for assessment are needed, for efficiency and for one line across the system, in shaping responses under Chapters VI, VII and VIII.',
  ],
  [
    'IV. The way forward',
    '14-19',
    'medium',
    'What the Secretary-General proposes; 19 is the last paragraph.',
  ],
);

const MECHANISMS = partsOf(
  ['Field operations', null, 'read', 'Information from field operations is to be used for early warning.'],
  ['Framework Team', null, 'medium', 'The Inter-agency Framework for Coordination on Preventive Action.'],
  [
    'Humanitarian early warning',
    null,
    'medium',
    'The Humanitarian Early Warning Service, and the work of the Inter-Agency Standing Committee on early warning and preparedness.',
  ],
  [
    'Units at headquarters and in the field',
    null,
    'medium',
    'Early-warning or situation units: OCHA; peacekeeping, with its Situation Centre and the Joint Mission Analysis Centres in the field; the desks for political affairs; safety and security; OHCHR; UNHCR; UNDP; UNICEF; WFP; FAO.',
  ],
  ['Human rights mechanisms', null, 'medium', 'Special procedures and treaty bodies.'],
  ['Missions and teams', null, 'medium', 'Peacekeeping and political missions, and country teams.'],
);

const ROLES = partsOf(
  [
    'Special Adviser on the Prevention of Genocide',
    null,
    'read',
    'Collects information, warns the Secretary-General and through him the Council, recommends, and improves analysis.',
  ],
  [
    'Special Adviser on the responsibility to protect',
    null,
    'read',
    'Develops the concept, the politics, the institutions and the operations; also a role in early warning.',
  ],
  [
    'Common methodology',
    '17',
    'medium',
    'Distinct mandates that complete each other; a joint office; as far as possible one methodology for early warning, assessment, convening, learning and advocacy.',
  ],
  [
    'Joint office',
    null,
    'read',
    'Then still a proposal, to go to the budget committee and the Fifth Committee.',
  ],
);

const PROCEDURE = partsOf(
  [
    'Emergency procedure',
    null,
    'read',
    'In an emergency the Special Advisers can convene key Under-Secretaries-General to work out policy options.',
  ],
  [
    'Emergency procedure: what starts it',
    '18',
    'medium',
    'Evidence suggests that one of the four crimes is being committed or is imminent, and the case is urgent.',
  ],
  [
    'Emergency procedure: the meeting',
    '18',
    'medium',
    'At the request of the Secretary-General the Special Advisers call an urgent meeting of key Under-Secretaries-General (political, peacekeeping, humanitarian, human rights, legal and others) to find a range of options, for the United Nations or regional arrangements, that prevent such crimes and protect populations.',
  ],
  [
    'Emergency procedure: the report',
    '18',
    'medium',
    'The Special Advisers report the result promptly to the Secretary-General.',
  ],
  [
    'Emergency procedure: the Policy Committee',
    '18',
    'medium',
    'The Secretary-General may take it to his Policy Committee, which he chairs and which is the ordinary way for less urgent cases.',
  ],
  [
    'Emergency procedure: the organs',
    '18',
    'medium',
    'Through him, warning and options go to the Security Council and other organs. It is a procedure of the Secretariat; it decides nothing for Member States.',
  ],
);

const PRINCIPLES = partsOf(
  ['Early, flexible, balanced', null, 'read', 'Responses are meant to be early, flexible and balanced.'],
  [
    'No template',
    null,
    'medium',
    'No mechanical sequence or trigger: assessment informs judgement and sets nothing off by itself.',
  ],
  [
    'Dialogue of the Assembly',
    null,
    'read',
    'On 9 August 2010, with 42 States, 2 regional organisations and 2 speakers of civil society.',
  ],
);

export const EARLY_WARNING_2010: Document = {
  symbol: 'A/64/864',
  title: 'Early warning, assessment and the responsibility to protect',
  date: '2010-07-14',
  dateCertainty: 'read',
  holds:
    'Lists the mechanisms that exist, names the gaps between them, and proposes how information for early warning, from field operations too, can be used and responses made early, flexible and balanced.',
  parts: [...CONTENTS, ...MECHANISMS, ...ROLES, ...PROCEDURE, ...PRINCIPLES],
  sources: [
    'https://docslib.org/doc/7206881/general-assembly-distr-general-14-july-2010',
    'https://deploy.studylib.es/doc/8717507/asamblea-general',
    'https://globalr2p.org/publications/2010-unga-dialogue-summary',
    'https://www.un.org/en/genocideprevention/advising-and-mobilizing.shtml',
  ],
};
