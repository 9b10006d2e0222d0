import type { DoctrineTexts } from '../doctrine-texts.ts';

export const WARNING: DoctrineTexts['options'] = {
  'warning.closer-monitoring': {
    name: 'Suivi plus étroit',
    what: 'Le bureau commun recueille plus souvent des informations et examine la situation au regard des facteurs, avec les opérations sur le terrain et les flux d’information existants.',
  },
  'warning.exploratory-mission': {
    name: 'Mission exploratoire',
    what: 'Lorsque les informations sont minces, une mission se rend sur le terrain pour en savoir plus.',
  },
  'warning.advice': {
    name: 'Avis au Secrétaire général',
    what: 'Les Conseillers spéciaux alertent le Secrétaire général et, par son intermédiaire, le Conseil de sécurité, en y joignant ce qu’ils recommandent.',
  },
  'warning.inter-agency-advice': {
    name: 'Avis entre organismes',
    what: 'Le risque est exposé dans les instances des Nations Unies, de la haute direction aux équipes spéciales chargées d’un pays.',
  },
  'warning.public-statement': {
    name: 'Déclaration publique',
    what: 'Les Conseillers spéciaux parlent publiquement du risque, lorsque cela est utile.',
  },
  'warning.convening': {
    name: 'Réunion de secrétaires généraux adjoints',
    what: 'Les Conseillers spéciaux convoquent d’urgence une réunion des principaux secrétaires généraux adjoints, afin de dégager un éventail d’options.',
  },
  'warning.options-report': {
    name: 'Présentation des options',
    what: 'Les Conseillers spéciaux présentent au Secrétaire général les options issues de la réunion.',
  },
  'warning.referral': {
    name: 'Saisine des organes',
    what: 'Le Secrétaire général peut porter l’alerte et les options devant le Conseil de sécurité et d’autres organes. Cela ne décide de rien pour les États Membres.',
  },
};
