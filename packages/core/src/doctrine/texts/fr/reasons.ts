import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REASONS: DoctrineTexts['reasons'] = {
  'signs.preparation': 'Un indicateur d’actes préparatoires est au moins présent.',
  'signs.incitement': 'Un indicateur d’incitation est aigu, ou deux sont au moins présents.',
  'signs.ethnic-cleansing':
    'Une ségrégation ou des déplacements forcés voisinent avec un but ou un acte d’éviction d’un groupe.',
  'signs.genocide': 'Les deux facteurs propres au génocide sont d’un niveau au moins modéré.',
  'signs.crimes-against-humanity':
    'Un facteur propre aux crimes contre l’humanité est d’un niveau au moins modéré.',
  'signs.war-crimes': 'Un facteur propre aux crimes de guerre est d’un niveau au moins modéré.',
  'risk.serious':
    'Préparation, motivations et facteurs déclencheurs se conjuguent, ou des facteurs propres à un crime apparaissent sur un terrain préparé.',
  'risk.imminent':
    'La préparation est très avancée, avec une motivation et une capacité, ou un facteur propre à un crime est d’un niveau au moins élevé.',
  'risk.ongoing': 'Des indicateurs d’actes en cours sont aigus, et un schéma récurrent les entoure.',
  'basis.corroborated':
    'Un indicateur aigu est récent, retenu avec une certaine confiance et fondé sur des éléments de preuve maintenus.',
  'risk.urgent': 'Une situation corroborée, en cours ou imminente, et qui s’aggrave.',
  'state.under-stress':
    'Le risque est proche, ou sérieux dans un État affaibli par un conflit, par des violations passées ou par la faiblesse de ses structures.',
  'state.unwilling':
    'D’après des indicateurs, l’État n’agit pas ou refuse d’agir, soutient des auteurs ou fait obstruction.',
  'state.in-doubt':
    'Le risque est proche ou en cours, et des indicateurs font douter de la volonté ou de la capacité de l’État de protéger.',
  'assistance.encouragement':
    'L’État peut être encouragé lorsque ses antécédents, ses structures, les motivations, les garanties ou les relations entre groupes accroissent le risque.',
  'assistance.capacity-building':
    'Les structures de l’État sont faibles et une absence de volonté de sa part n’apparaît pas.',
  'assistance.protection':
    'L’État est sous tension en raison d’un risque proche ou en cours, et une absence de volonté de sa part n’apparaît pas.',
  'response.peaceful-means':
    'Les moyens pacifiques du Chapitre VI ne supposent aucune défaillance manifeste et n’ont pas à attendre le pire.',
  'response.regional':
    'Les accords régionaux du Chapitre VIII sont ouverts dès que le sont les moyens pacifiques.',
  'question.manifest-failure':
    'Une situation corroborée, peut-être en cours, et un État en doute : des personnes peuvent se demander s’il est manifestement défaillant.',
  'question.verify':
    'Un tableau grave sans base corroborée : à vérifier avant d’y donner suite ou de l’écarter.',
};
