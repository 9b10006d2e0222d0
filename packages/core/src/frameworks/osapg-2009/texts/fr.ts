import type { FrameworkTexts } from '../../framework-texts.ts';

export const OSAPG_2009_FR: FrameworkTexts = {
  framework: 'osapg-2009',
  language: 'fr',
  title: 'Cadre d’analyse du Bureau du Conseiller spécial pour la prévention du génocide',
  factors: {
    '1': {
      title:
        'Relations entre les groupes, y compris les antécédents de discrimination et/ou d’autres violations des droits de l’homme commises contre un groupe',
      gist: 'La façon dont les groupes vivent les uns avec les autres, et ce que l’un d’eux subit ou a dû subir par le passé.',
    },
    '2': {
      title: 'Circonstances influant sur la capacité de prévenir un génocide',
      gist: 'Ce qui pourrait protéger une population et dissuader de commettre un génocide, et la possibilité réelle ou non, pour les personnes en danger, d’y accéder.',
    },
    '3': {
      title: 'Présence d’armes illicites et d’éléments armés',
      gist: 'L’existence ou non d’acteurs disposant des armes et des effectifs nécessaires pour commettre un génocide, et la façon dont ils les ont obtenus.',
    },
    '4': {
      title:
        'Motivations des principaux acteurs de l’État ou de la région, et actes contribuant à encourager les divisions entre groupes nationaux, raciaux, ethniques et religieux',
      gist: 'Les raisons qu’ont des personnes influentes de s’en prendre à un groupe, et ce qu’elles font pour dresser les autres contre lui.',
    },
    '5': {
      title: 'Circonstances facilitant la perpétration d’un génocide (facteurs dynamiques)',
      gist: 'Évolutions, lentes ou soudaines, qui rendent un génocide plus facile à commettre ou qui vont dans cette direction.',
    },
    '6': {
      title: 'Actes génocidaires',
      gist: 'Actes commis contre des membres d’un groupe et qui pourraient être des éléments constitutifs d’un génocide, les plus manifestes comme les moins visibles.',
    },
    '7': {
      title: 'Éléments de preuve d’une intention « de détruire, en tout ou en partie… »',
      gist: 'Ce qui se dit et la manière dont les actes sont commis, lorsqu’un but de destruction du groupe pourrait s’en déduire.',
    },
    '8': {
      title: 'Facteurs déclencheurs',
      gist: 'Événements ou circonstances à venir qui peuvent sembler n’avoir rien à voir avec un génocide, mais qui pourraient aggraver la situation.',
    },
  },
  indicators: {
    '1.1':
      'Les relations entre les groupes sont tendues, ou font de l’un d’eux le plus faible en pouvoir ou en richesse.',
    '1.2': 'Les autres considèrent le groupe visé avec hostilité.',
    '1.3':
      'Des groupes sont ou ont été en conflit au sujet de la terre, du pouvoir, de la sécurité ou de l’expression de l’identité par la langue, la religion ou la culture.',
    '1.4':
      'Des règles visent spécialement le groupe, par exemple une identification obligatoire, des amendes ou des impôts spéciaux, ou des permis exigés de ses seuls membres.',
    '1.5': 'Les membres du groupe sont tenus à l’écart de l’emploi public.',
    '1.6': 'De grands écarts de condition sociale et économique séparent le groupe des autres.',
    '1.7': 'La discrimination contre le groupe est ouvertement défendue comme juste.',
    '1.8': 'Le groupe a subi par le passé un génocide ou d’autres violations massives.',
    '1.9': 'De tels crimes commis par le passé contre le groupe sont niés.',
    '1.10': 'Des exactions subies par le passé sont invoquées pour justifier la violence contre le groupe.',
    '2.1': 'Aucune législation ne protège efficacement les groupes vulnérables.',
    '2.2': 'Pas de pouvoir judiciaire indépendant.',
    '2.3': 'Pas d’organes nationaux efficaces de défense des droits de l’homme.',
    '2.4':
      'Pas de présence internationale capable d’assurer une protection, telle qu’une opération des Nations Unies.',
    '2.5': 'Pas de forces de sécurité neutres à l’égard des groupes.',
    '2.6': 'Pas de médias indépendants.',
    '2.7': 'Pas d’accès réel des groupes vulnérables à la protection qui existe.',
    '2.8': 'Les crimes contre le groupe restent impunis.',
    '2.9': 'Pas d’autre source de protection vers laquelle se tourner.',
    '3.1':
      'Présence d’armes et de personnes armées auxquelles il pourrait être recouru pour commettre un génocide.',
    '3.2': 'Des groupes armés se sont formés ou sont en train de se former.',
    '3.3': 'Des groupes armés sont approvisionnés en armes, de l’intérieur ou de l’extérieur du pays.',
    '3.4': 'Des groupes armés ont des liens avec les autorités de l’État.',
    '3.5':
      'L’État a invoqué, pour justifier une action contre des groupes entiers, le fait que des rebelles en sont issus.',
    '4.1': 'Une motivation politique pousse à viser le groupe et à le mettre à part.',
    '4.2': 'Une motivation économique pousse à viser le groupe et à le mettre à part.',
    '4.3': 'Une motivation militaire pousse à viser le groupe et à le mettre à part.',
    '4.4': 'Une autre motivation pousse à viser le groupe et à le mettre à part.',
    '4.5':
      'Une idéologie d’exclusion divise les personnes entre celles qui ont leur place et celles qui ne l’ont pas.',
    '4.6': 'Le groupe est dépeint comme dangereux, déloyal ou inférieur, ou comme une menace.',
    '4.7': 'De la propagande et des récits inventés sont répandus au sujet du groupe.',
    '4.8':
      'Des acteurs extérieurs au pays jouent un rôle, par ce qu’ils font ou par ce qu’ils laissent faire.',
    '5.1': 'L’appareil militaire ou de sécurité est en cours de renforcement.',
    '5.2': 'Des milices sont créées, ou reçoivent un soutien accru.',
    '5.3': 'Élimination en cours de la diversité au sein des forces de sécurité.',
    '5.4': 'La population locale est préparée à prendre part à la violence.',
    '5.5': 'De nouvelles lois réduisent les droits du groupe.',
    '5.6': 'Des lois d’exception qui érodent les droits sont imposées.',
    '5.7': 'Les discours incendiaires se multiplient brusquement.',
    '5.8': 'Un conflit armé en cours sert de couverture à des actes contre le groupe.',
    '6.1': 'Des membres du groupe sont tués, enlevés, soumis à une disparition forcée, torturés ou violés.',
    '6.2': 'Des pogroms, ou des actes décrits comme un nettoyage ethnique, sont commis contre le groupe.',
    '6.3': 'Le groupe est privé de nourriture.',
    '6.4':
      'Le groupe est épuisé de manières moins visibles : privé d’eau, de médicaments ou de logement, ou astreint à un travail excessif.',
    '6.5': 'Des mesures sont prises pour empêcher les naissances au sein du groupe.',
    '6.6': 'Des enfants du groupe sont transférés de force.',
    '6.7':
      'Des membres du groupe sont menacés, ou contraints de prendre des drogues ou des médicaments qui leur nuisent.',
    '7.1': 'Les personnes impliquées dans les actes tiennent des discours de haine.',
    '7.2': 'Les actes sont généralisés et systématiques.',
    '7.3': 'La discrimination contre le groupe atteint une ampleur qui laisse penser à un tel but.',
    '7.4': 'Le type d’atrocité commise laisse penser à un tel but.',
    '7.5': 'Dans les actes, des dirigeants du groupe sont spécialement visés.',
    '7.6':
      'Dans les actes, les hommes en âge de combattre ou les femmes en âge de procréer sont spécialement visés.',
    '7.7': 'Des biens culturels et religieux du groupe sont détruits.',
    '7.8': 'Les moyens employés laissent penser à un tel but.',
    '8.1': 'Des élections approchent.',
    '8.2': 'Le Gouvernement change en dehors d’un processus électoral ou constitutionnel.',
    '8.3': 'L’armée est déployée à l’intérieur du pays contre des civils.',
    '8.4': 'Des hostilités armées commencent.',
    '8.5': 'Une catastrophe naturelle survient.',
    '8.6':
      'L’opposition se renforce, est perçue comme une menace et peut donc être frappée à titre préventif.',
    '8.7': 'L’opposition perd rapidement de sa force.',
  },
};
