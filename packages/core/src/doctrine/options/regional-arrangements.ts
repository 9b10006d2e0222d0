import { z } from 'zod';
import { Citation, cite } from '../citation.ts';
import { Offer, offer } from './regional-offers.ts';

/** A regional or subregional arrangement and what it offers, pillar by pillar. */
export const RegionalArrangement = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  earlyWarning: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'its system of early warning, where one is known' }),
  offers: z.array(Offer).min(1).readonly(),
  cites: z.array(Citation).min(1).readonly(),
});
export type RegionalArrangement = Readonly<z.infer<typeof RegionalArrangement>>;

const REPORT = cite('A/65/877', null, 'medium');
const SYSTEMS = cite('A/65/877', null, 'high');

/** The arrangements that the report and its debate speak of. */
export const REGIONAL_ARRANGEMENTS: readonly RegionalArrangement[] = [
  {
    id: 'african-union',
    name: 'African Union, with its Peace and Security Council',
    earlyWarning: 'Continental Early Warning System (CEWS)',
    offers: [
      offer(
        'one',
        'high',
        'The African Peer Review Mechanism; the African Commission and Court on Human and Peoples’ Rights.',
        'prevention.peer-review',
        'regional.human-rights-courts',
      ),
      offer('two', 'high', 'Continental early warning.', 'regional.early-warning'),
      offer(
        'three',
        'high',
        'Mediation, observers and suspension; the Constitutive Act speaks of intervention in grave circumstances, by decision of the Assembly of the Union.',
        'regional.mediation',
        'regional.observer-mission',
        'regional.suspension',
        'regional.enforcement',
      ),
    ],
    cites: [REPORT, SYSTEMS, cite('AU Constitutive Act', '4 (h)', 'high')],
  },
  {
    id: 'ecowas',
    name: 'Economic Community of West African States (ECOWAS)',
    earlyWarning: 'ECOWARN',
    offers: [
      offer(
        'one',
        'high',
        'A Community Court to which violations can be brought.',
        'regional.human-rights-courts',
      ),
      offer('two', 'high', 'Early warning for West Africa.', 'regional.early-warning'),
      offer(
        'three',
        'high',
        'Mediation, suspension and sanctions.',
        'regional.mediation',
        'regional.suspension',
        'regional.sanctions',
      ),
    ],
    cites: [REPORT, SYSTEMS],
  },
  {
    id: 'sadc',
    name: 'Southern African Development Community (SADC)',
    earlyWarning: null,
    offers: [
      offer(
        'three',
        'medium',
        'Mediation through its organ on politics, defence and security; suspension.',
        'regional.mediation',
        'regional.suspension',
      ),
    ],
    cites: [REPORT],
  },
  {
    id: 'igad',
    name: 'Intergovernmental Authority on Development (IGAD)',
    earlyWarning: 'CEWARN',
    offers: [
      offer(
        'two',
        'high',
        'Early warning for the Horn of Africa.',
        'regional.early-warning',
        'regional.cross-border-crises',
      ),
      offer('three', 'high', 'Mediation.', 'regional.mediation'),
    ],
    cites: [REPORT, SYSTEMS],
  },
  {
    id: 'icglr',
    name: 'International Conference on the Great Lakes Region (ICGLR)',
    earlyWarning: null,
    offers: [
      offer(
        'one',
        'high',
        'A protocol on the prevention and punishment of genocide, war crimes and crimes against humanity, with a regional committee and national ones.',
        'prevention.treaties',
        'prevention.national-focal-point',
      ),
      offer('two', 'medium', 'Norms of the region and peer support.', 'regional.norms-and-institutions'),
    ],
    cites: [REPORT],
  },
  {
    id: 'osce',
    name: 'Organization for Security and Co-operation in Europe (OSCE), with its High Commissioner on National Minorities',
    earlyWarning: 'Early warning by the High Commissioner on National Minorities',
    offers: [
      offer(
        'two',
        'high',
        'Quiet diplomacy and recommendations of the High Commissioner; missions in the field.',
        'assistance.encouragement.dialogue',
        'regional.norms-and-institutions',
      ),
      offer(
        'three',
        'high',
        'Observers and good offices.',
        'regional.observer-mission',
        'regional.mediation',
      ),
    ],
    cites: [REPORT],
  },
  {
    id: 'oas',
    name: 'Organization of American States (OAS)',
    earlyWarning: null,
    offers: [
      offer(
        'one',
        'high',
        'The Inter-American Commission and Court of Human Rights.',
        'regional.human-rights-courts',
      ),
      offer(
        'three',
        'high',
        'Good offices; suspension under its democratic charter.',
        'regional.mediation',
        'regional.suspension',
      ),
    ],
    cites: [REPORT],
  },
  {
    id: 'eu',
    name: 'European Union (EU)',
    earlyWarning: 'EU Conflict Early Warning System',
    offers: [
      offer(
        'two',
        'high',
        'Help to the security sector and the rule of law, with civilian missions among others.',
        'assistance.capacity.security-sector',
        'assistance.capacity.judicial-and-human-rights-institutions',
        'assistance.protection.expertise',
      ),
      offer(
        'three',
        'high',
        'Mediation, and sanctions of its own.',
        'regional.mediation',
        'regional.sanctions',
      ),
    ],
    cites: [REPORT, cite('EU R2P toolkit', null, 'medium')],
  },
  {
    id: 'caricom',
    name: 'Caribbean Community (CARICOM)',
    earlyWarning: null,
    offers: [offer('three', 'medium', 'Good offices among its members.', 'regional.mediation')],
    cites: [REPORT],
  },
  {
    id: 'asean',
    name: 'Association of Southeast Asian Nations (ASEAN)',
    earlyWarning: null,
    offers: [
      offer(
        'two',
        'medium',
        'An intergovernmental commission on human rights that promotes norms.',
        'regional.norms-and-institutions',
      ),
      offer('three', 'medium', 'Good offices, conciliation and mediation.', 'regional.mediation'),
    ],
    cites: [REPORT],
  },
  {
    id: 'league-of-arab-states',
    name: 'League of Arab States',
    earlyWarning: null,
    offers: [
      offer(
        'three',
        'high',
        'Suspension from its meetings, observers, sanctions and mediation.',
        'regional.suspension',
        'regional.observer-mission',
        'regional.sanctions',
        'regional.mediation',
      ),
    ],
    cites: [REPORT],
  },
  {
    id: 'oic',
    name: 'Organisation of Islamic Cooperation (OIC)',
    earlyWarning: null,
    offers: [
      offer(
        'two',
        'medium',
        'A permanent commission on human rights that advises.',
        'regional.norms-and-institutions',
      ),
      offer('three', 'medium', 'Good offices and mediation.', 'regional.mediation'),
    ],
    cites: [REPORT],
  },
];
