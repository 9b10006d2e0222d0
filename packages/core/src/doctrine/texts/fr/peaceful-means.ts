import type { DoctrineTexts } from '../doctrine-texts.ts';

export const PEACEFUL_MEANS: DoctrineTexts['options'] = {
  'peaceful.negotiation': { name: 'Négociation', what: 'Les parties négocient, encouragées par d’autres.' },
  'peaceful.inquiry': {
    name: 'Enquête acceptée par les parties',
    what: 'Les parties laissent un organe établir les faits sur lesquels elles sont en désaccord.',
  },
  'peaceful.mediation': {
    name: 'Médiation',
    what: 'Un médiateur que les parties acceptent les aide à s’entendre.',
  },
  'peaceful.conciliation': {
    name: 'Conciliation',
    what: 'Un tiers examine le différend et propose des termes.',
  },
  'peaceful.arbitration': { name: 'Arbitrage', what: 'Les parties laissent des arbitres décider.' },
  'peaceful.judicial-settlement': {
    name: 'Règlement judiciaire',
    what: 'Un différend entre États est porté devant une juridiction, telle que la Cour internationale de Justice.',
  },
  'peaceful.regional-agencies': {
    name: 'Recours aux organismes régionaux',
    what: 'Les parties s’adressent à un organisme ou à un accord régional pour régler la question.',
  },
  'peaceful.good-offices': {
    name: 'Bons offices',
    what: 'Le Secrétaire général, ou une autre personne en qui les parties ont confiance, prête ses bons offices.',
  },
  'peaceful.preventive-diplomacy': {
    name: 'Diplomatie préventive et envoyés',
    what: 'Des envoyés et des diplomates parlent avec ceux qui peuvent prévenir la violence.',
  },
  'peaceful.public-advocacy': {
    name: 'Prises de position publiques',
    what: 'Ceux qui ont une voix parlent publiquement du risque et de ce que l’État doit à ses populations.',
  },
  'peaceful.accountability-messages': {
    name: 'Messages sur l’obligation de rendre des comptes',
    what: 'Il est dit à ceux qui pourraient ordonner ou commettre des crimes, ou y inciter, qu’ils en répondront.',
  },
  'peaceful.hate-media-monitoring': {
    name: 'Suivi des médias de haine',
    what: 'Les médias qui répandent la haine ou l’incitation sont écoutés et font l’objet de comptes rendus.',
  },
  'peaceful.diplomatic-sanctions': {
    name: 'Sanctions diplomatiques',
    what: 'Des États abaissent ou limitent leurs relations diplomatiques.',
  },
  'peaceful.fact-finding': {
    name: 'Établissement des faits',
    what: 'Le Secrétaire général, le Haut-Commissaire ou un organe cherche à savoir ce qui s’est passé. L’accès au pays dépend de l’État.',
  },
  'peaceful.commission-of-inquiry': {
    name: 'Commission d’enquête',
    what: 'Une commission indépendante enquête sur des crimes allégués et rend compte.',
  },
  'peaceful.monitoring-mission': {
    name: 'Mission de suivi ou d’observation',
    what: 'Des personnes chargées du suivi ou de l’observation sont présentes et rendent compte de ce qu’elles voient.',
  },
  'peaceful.cooperation-with-courts': {
    name: 'Coopération avec les cours et tribunaux',
    what: 'Des États travaillent avec la Cour pénale internationale et des tribunaux, et défèrent une situation lorsque le Statut le permet à un État.',
  },
  'peaceful.humanitarian-measures': {
    name: 'Mesures humanitaires',
    what: 'L’aide et la protection parviennent aux personnes en danger ; les voisins gardent leurs frontières ouvertes à ceux qui fuient.',
  },
  'peaceful.peace-operation': {
    name: 'Opération de paix avec consentement',
    what: 'Une opération de paix est envoyée, avec le consentement de l’État.',
  },
  'peaceful.human-rights-council': {
    name: 'Session extraordinaire et mandats du Conseil des droits de l’homme',
    what: 'Le Conseil des droits de l’homme se réunit en session extraordinaire ou confie un mandat à des experts.',
  },
  'peaceful.general-assembly': {
    name: 'Examen par l’Assemblée générale',
    what: 'L’Assemblée générale se saisit de la question et recommande.',
  },
};
