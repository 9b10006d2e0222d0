import type { DoctrineTexts } from '../doctrine-texts.ts';

export const COLLECTIVE_ACTION: DoctrineTexts['options'] = {
  'council.asset-freeze': {
    name: 'Gel des avoirs',
    what: 'Le Conseil peut geler les avoirs de ceux qu’il désigne.',
  },
  'council.travel-ban': {
    name: 'Interdiction de voyager',
    what: 'Le Conseil peut interdire de voyager à ceux qu’il désigne.',
  },
  'council.credits-and-loans': {
    name: 'Suspension des crédits et des prêts',
    what: 'Le Conseil peut faire suspendre crédits et prêts.',
  },
  'council.luxury-goods': {
    name: 'Limitation des articles de luxe',
    what: 'Le Conseil peut limiter le commerce des articles de luxe.',
  },
  'council.arms-embargo': {
    name: 'Embargo sur les armes',
    what: 'Le Conseil peut faire cesser la fourniture d’armes, d’équipements de police et de matériel connexe, ainsi qu’à son financement.',
  },
  'council.commodities': {
    name: 'Limitation des produits de grande valeur',
    what: 'Le Conseil peut limiter le commerce de produits qui financent la violence.',
  },
  'council.diplomatic-relations': {
    name: 'Rupture des relations diplomatiques',
    what: 'Le Conseil peut appeler à la rupture des relations diplomatiques.',
  },
  'council.court-referral': {
    name: 'Renvoi à la Cour pénale internationale',
    what: 'Le Conseil peut déférer une situation à la Cour pénale internationale.',
  },
  'council.observation': {
    name: 'Observation par des moyens militaires',
    what: 'Le Conseil peut autoriser l’observation par des moyens militaires.',
  },
  'council.no-fly-zone': {
    name: 'Zone d’exclusion aérienne',
    what: 'Le Conseil peut autoriser l’application d’une zone d’exclusion aérienne.',
  },
  'council.safe-areas': {
    name: 'Zones sûres ou zones de sécurité',
    what: 'Le Conseil peut autoriser la protection de zones sûres ou de zones de sécurité.',
  },
  'council.military-presence': {
    name: 'Présence militaire de protection ou de dissuasion',
    what: 'Le Conseil peut autoriser une présence militaire qui protège les civils ou dissuade les attaques contre eux.',
  },
  'council.jamming': {
    name: 'Brouillage des émissions de haine',
    what: 'Le Conseil peut autoriser le brouillage d’émissions incitant aux crimes.',
  },
  'council.force': {
    name: 'Recours à la force',
    what: 'Le Conseil peut autoriser le recours à la force pour protéger les populations.',
  },
  'assembly.uniting-for-peace': {
    name: 'L’union pour le maintien de la paix',
    what: 'Lorsque le Conseil n’agit pas parce que ses membres permanents sont en désaccord, l’Assemblée générale peut se saisir de la question et recommander des mesures. Elle ne peut décider à la place du Conseil.',
  },
};
