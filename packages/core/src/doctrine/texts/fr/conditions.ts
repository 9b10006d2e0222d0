import type { DoctrineTexts } from '../doctrine-texts.ts';

export const CONDITIONS: DoctrineTexts['conditions'] = {
  authority: { name: 'Autorité', asks: 'Le Conseil de sécurité a autorisé la mesure.' },
  mandate: { name: 'Mandat', asks: 'La mesure s’en tient strictement au mandat et au droit.' },
  proportionality: {
    name: 'Proportionnalité',
    asks: 'La mesure ne cause jamais plus de tort qu’elle n’est autorisée à en prévenir.',
  },
  prospects: { name: 'Perspectives', asks: 'Ce à quoi la mesure peut conduire a été analysé au préalable.' },
  monitoring: { name: 'Suivi', asks: 'L’exécution de la décision fait l’objet d’un suivi.' },
  accountability: {
    name: 'Obligation de rendre des comptes',
    asks: 'Ceux qui exécutent la mesure en répondent.',
  },
  'last-resort': {
    name: 'Dernier recours',
    asks: 'La force ne vient qu’après d’autres moyens. Le Document final demande si les moyens pacifiques sont inadéquats, non si chacun d’eux a été tenté jusqu’au bout.',
  },
  'national-ownership': {
    name: 'Appropriation nationale',
    asks: 'Ce qui est fait appartient à l’État et à sa société.',
  },
  'mutual-commitment': { name: 'Engagement mutuel', asks: 'Les deux parties s’engagent.' },
  'do-no-harm': {
    name: 'Ne pas nuire',
    asks: 'L’aide ne renforce pas ceux qui pourraient commettre des crimes et ne met personne en danger.',
  },
  'priority-to-prevention': {
    name: 'Priorité à la prévention',
    asks: 'L’aide vient tôt, avant qu’il y ait quoi que ce soit à faire cesser.',
  },
  flexibility: { name: 'Souplesse', asks: 'L’aide est adaptée à la situation et change avec elle.' },
  'both-findings': {
    name: 'Les deux constats',
    asks: 'Des personnes ont constaté que les moyens pacifiques sont inadéquats et que les autorités nationales sont manifestement défaillantes.',
  },
  'case-by-case': {
    name: 'Au cas par cas',
    asks: 'La décision est prise pour ce cas ; aucun autre cas n’en décide.',
  },
  scope: {
    name: 'Portée',
    asks: 'Il s’agit des quatre crimes et violations et de l’incitation à les commettre, et de rien d’autre.',
  },
  'careful-design': { name: 'Conception soignée', asks: 'Les sanctions sont conçues avec soin.' },
  'regional-authorisation': {
    name: 'Autorisation de l’action coercitive régionale',
    asks: 'Au titre d’accords régionaux, rien n’est imposé par la contrainte sans l’autorisation du Conseil.',
  },
  'reports-to-council': {
    name: 'Comptes rendus au Conseil',
    asks: 'Le Conseil reste informé de ce qui est fait ou prévu au titre d’accords régionaux.',
  },
  'lawful-assistance': {
    name: 'Assistance licite',
    asks: 'L’aide contre des groupes armés respecte le droit.',
  },
  'sound-information': {
    name: 'Informations solides',
    asks: 'La mesure repose sur des informations exactes, fiables et pertinentes ; une fausse alerte est à craindre, un retard aussi.',
  },
  'no-determination': {
    name: 'Aucun constat en droit',
    asks: 'Il y est question de risque et de crimes allégués ou possibles, et rien n’y est constaté en droit.',
  },
};
