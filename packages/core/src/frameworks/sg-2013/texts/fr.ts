import type { FrameworkTexts } from '../../framework-texts.ts';

export const SG_2013_FR: FrameworkTexts = {
  framework: 'sg-2013',
  language: 'fr',
  title: 'La responsabilité de protéger : responsabilité de l’État et prévention, les six facteurs de risque',
  factors: {
    '1': {
      title: 'Antécédents de discrimination ou d’autres violations contre un groupe',
      gist: 'Un groupe a subi des discriminations ou d’autres torts, souvent selon des clivages ethniques, raciaux ou religieux.',
    },
    '2': {
      title: 'Motivation sous-jacente poussant à viser une communauté',
      gist: 'Certains ont une raison de s’en prendre à une communauté, ou une idéologie qui l’exclut.',
    },
    '3': {
      title:
        'Présence de groupes armés ou de milices et capacité de ceux-ci de commettre des atrocités criminelles',
      gist: 'Des groupes armés ou des milices sont présents et en mesure de commettre de tels crimes.',
    },
    '4': {
      title: 'Circonstances facilitant la commission des crimes',
      gist: 'Évolutions qui rendent plus facile de commettre des atrocités criminelles.',
    },
    '5': {
      title: 'Manque de capacité de prévention',
      gist: 'Le Gouvernement n’est pas en mesure de prévenir de tels crimes, ou ce qui les préviendrait n’existe pas.',
    },
    '6': {
      title: 'Commission d’actes pouvant être des éléments constitutifs des crimes',
      gist: 'Des actes sont commis qui pourraient être des éléments constitutifs des crimes et violations relevant de la responsabilité de protéger.',
    },
  },
  indicators: {
    '1.1':
      'Antécédents de discrimination contre un groupe, souvent selon des clivages ethniques, raciaux ou religieux.',
    '1.2': 'Antécédents d’autres violations des droits de l’homme contre des membres d’un groupe.',
    '2.1': 'Une motivation politique pousse à viser la communauté.',
    '2.2': 'Une motivation économique pousse à viser la communauté.',
    '2.3': 'Une motivation militaire pousse à viser la communauté.',
    '2.4': 'Une motivation religieuse pousse à viser la communauté.',
    '2.5': 'Une idéologie exclut la communauté.',
    '3.1': 'Des groupes armés ou des milices sont présents.',
    '3.2': 'Ces groupes armés ou ces milices sont en mesure de commettre des atrocités criminelles.',
    '4.1': 'Des circonstances sont apparues qui rendent plus facile de commettre des atrocités criminelles.',
    '5.1': 'Le Gouvernement n’a pas la capacité de prévenir les atrocités criminelles.',
    '5.2': 'Les structures ou les institutions qui préviendraient les atrocités criminelles font défaut.',
    '6.1': 'Des actes sont commis qui pourraient être des éléments constitutifs d’un génocide.',
    '6.2': 'Des actes sont commis qui pourraient être des éléments constitutifs de crimes de guerre.',
    '6.3': 'Des actes sont commis qui pourraient faire partie d’un nettoyage ethnique.',
    '6.4': 'Des actes sont commis qui pourraient être des éléments constitutifs de crimes contre l’humanité.',
  },
};
