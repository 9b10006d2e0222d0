import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REGIONAL: DoctrineTexts['options'] = {
  'regional.human-rights-courts': {
    name: 'Organes régionaux des droits de l’homme',
    what: 'L’État accepte les cours et commissions régionales des droits de l’homme et suit ce qu’elles disent.',
  },
  'regional.norms-and-institutions': {
    name: 'Normes et institutions régionales',
    what: 'La région fixe des normes et entretient des institutions au service de la tolérance, de la transparence, de l’obligation de rendre des comptes et d’une gestion constructive de la diversité.',
  },
  'regional.early-warning': {
    name: 'Alerte rapide régionale',
    what: 'L’alerte rapide de l’État est reliée à celle de sa région.',
  },
  'regional.cross-border-crises': {
    name: 'Aide dans les crises transfrontières',
    what: 'La région aide lorsque des groupes armés, des trafics ou la violence franchissent une frontière.',
  },
  'regional.mediation': {
    name: 'Médiation et bons offices régionaux',
    what: 'Une organisation régionale assure une médiation ou prête ses bons offices.',
  },
  'regional.fact-finding': {
    name: 'Établissement des faits au niveau régional',
    what: 'Une organisation régionale cherche à savoir ce qui s’est passé.',
  },
  'regional.observer-mission': {
    name: 'Observateurs régionaux',
    what: 'Des observateurs d’une organisation régionale sont présents et rendent compte.',
  },
  'regional.suspension': {
    name: 'Suspension de la qualité de membre',
    what: 'Une organisation régionale suspend la participation de l’État à ses travaux.',
  },
  'regional.sanctions': {
    name: 'Sanctions régionales',
    what: 'Une organisation régionale restreint ses propres relations avec ceux qui sont tenus pour responsables.',
  },
  'regional.enforcement': {
    name: 'Action coercitive régionale',
    what: 'Le Conseil de sécurité peut autoriser une organisation régionale à mener une action coercitive.',
  },
};
