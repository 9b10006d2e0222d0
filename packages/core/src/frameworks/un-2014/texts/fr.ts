import type { FrameworkTexts } from '../../framework-texts.ts';

export const UN_2014_FR: FrameworkTexts = {
  framework: 'un-2014',
  language: 'fr',
  title: 'Cadre d’analyse des atrocités criminelles : outil de prévention',
  factors: {
    '1': {
      title: 'Situations de conflit armé ou autres formes d’instabilité',
      gist: 'Pressions qui s’exercent sur un État et créent un contexte dans lequel des atrocités criminelles deviennent plus probables.',
    },
    '2': {
      title:
        'Antécédents de violations graves du droit international des droits de l’homme et du droit international humanitaire',
      gist: 'Violations graves, passées ou présentes (y compris des atrocités criminelles, et surtout si un schéma récurrent se dessine), qui n’ont été ni prévenues ni punies, auxquelles il n’a pas été remédié et qui accroissent ainsi le risque que d’autres soient commises.',
    },
    '3': {
      title: 'Faiblesse des structures de l’État',
      gist: 'Circonstances qui réduisent la capacité d’un État de prévenir ou de faire cesser des atrocités criminelles.',
    },
    '4': {
      title: 'Motivations ou facteurs incitatifs',
      gist: 'Raisons, buts ou ressorts servant à justifier la violence contre des personnes, populations ou groupes protégés, y compris de la part d’acteurs extérieurs à l’État.',
    },
    '5': {
      title: 'Capacité de commettre des atrocités criminelles',
      gist: 'Conditions montrant que les acteurs concernés sont en mesure de commettre des atrocités criminelles.',
    },
    '6': {
      title: 'Absence de facteurs d’atténuation',
      gist: 'Absence d’éléments qui, s’ils étaient présents, pourraient contribuer à prévenir des violences graves contre des personnes, populations ou groupes protégés, ou à en atténuer les effets.',
    },
    '7': {
      title: 'Circonstances propices ou actes préparatoires',
      gist: 'Événements ou mesures, progressifs ou soudains, qui créent un environnement propice aux atrocités criminelles ou qui indiquent une évolution vers celles-ci.',
    },
    '8': {
      title: 'Facteurs déclencheurs',
      gist: 'Événements ou circonstances qui peuvent paraître sans rapport avec les atrocités criminelles, mais qui peuvent aggraver sérieusement les conditions existantes ou déclencher de tels crimes.',
    },
    '9': {
      title: 'Tensions intergroupes ou schémas de discrimination à l’encontre de groupes protégés',
      gist: 'Comportements passés ou présents qui révèlent de graves préjugés contre des groupes protégés et mettent à rude épreuve les relations entre les groupes ou avec l’État.',
    },
    '10': {
      title: 'Signes d’une intention de détruire, en tout ou en partie, un groupe protégé',
      gist: 'Faits ou circonstances dont peut se déduire une intention de détruire tout ou partie d’un groupe protégé en raison de son identité nationale, ethnique, raciale ou religieuse.',
    },
    '11': {
      title: 'Signes d’une attaque généralisée ou systématique contre toute population civile',
      gist: 'Signes de comportements violents contre des civils laissant penser à une violence massive, à grande échelle ou fréquente, ou à une violence suivant un schéma (période, lieu, manière, type de victime), même en deçà d’un conflit armé.',
    },
    '12': {
      title: 'Signes d’un plan ou d’une politique d’attaque contre toute population civile',
      gist: 'Faits ou éléments de preuve laissant penser à une politique d’un État ou d’une organisation, même non déclarée ou non formellement adoptée, tendant à commettre des violences graves contre une population civile, quelle qu’elle soit.',
    },
    '13': {
      title: 'Menaces graves contre les personnes protégées par le droit international humanitaire',
      gist: 'Comportements liés au conflit qui menacent gravement la vie et l’intégrité physique des personnes protégées par le droit international humanitaire.',
    },
    '14': {
      title: 'Menaces graves contre les opérations humanitaires ou de maintien de la paix',
      gist: 'Comportements liés au conflit qui menacent la protection accordée par le droit international humanitaire au personnel d’assistance humanitaire ou de maintien de la paix qui ne participe pas directement aux hostilités.',
    },
  },
  indicators: {
    '1.1': 'Un conflit armé est en cours, entre États ou à l’intérieur d’un État.',
    '1.2':
      'Insécurité due, par exemple, à la rupture d’un accord de paix, à une guerre dans un pays voisin, à la menace d’une intervention extérieure ou à des actes de terrorisme.',
    '1.3': 'Urgence humanitaire, y compris à la suite d’une catastrophe naturelle ou d’une épidémie.',
    '1.4':
      'Instabilité politique après un changement de régime ou une passation de pouvoir soudains ou irréguliers.',
    '1.5':
      'Instabilité politique due à des luttes pour le pouvoir ou à la montée de mouvements d’opposition nationalistes, armés ou radicaux.',
    '1.6':
      'Tensions politiques engendrées par un régime autocratique ou par une répression politique sévère.',
    '1.7':
      'Instabilité économique due à la rareté des ressources ou à des différends sur leur utilisation ou leur exploitation.',
    '1.8': 'Instabilité économique due à une grave crise de l’économie nationale.',
    '1.9':
      'Instabilité économique due à une pauvreté aiguë, à un chômage massif ou à de profondes inégalités entre groupes.',
    '1.10':
      'Instabilité sociale due à la résistance à l’autorité ou à la politique de l’État, ou à des manifestations de masse contre celles-ci.',
    '1.11':
      'Instabilité sociale due à l’exclusion ou à des tensions liées à l’identité, à l’identité supposée ou à des formes extrémistes de l’identité.',
    '2.1':
      'Restrictions ou violations graves des droits de l’homme ou du droit international humanitaire, passées ou présentes, en particulier les débuts d’un schéma récurrent visant des personnes, populations ou groupes protégés.',
    '2.2': 'Génocide, crimes contre l’humanité, crimes de guerre ou incitation à en commettre, par le passé.',
    '2.3':
      'Politique ou pratique habituelle d’impunité ou de tolérance à l’égard de violations graves, d’atrocités criminelles ou de l’incitation à en commettre.',
    '2.4':
      'Fait de ne pas employer, ou de refuser d’employer, tous les moyens possibles pour arrêter des violations graves planifiées, prévisibles ou en cours, des atrocités criminelles probables ou l’incitation à en commettre.',
    '2.5':
      'Soutien persistant à des groupes accusés de violations graves, ou absence de condamnation de leurs actes.',
    '2.6':
      'Fait d’excuser, de présenter de façon tendancieuse ou de nier des violations graves ou des atrocités criminelles.',
    '2.7':
      'Après un conflit, la réconciliation ou la justice transitionnelle fait défaut ou devient un instrument politique.',
    '2.8':
      'L’impunité a engendré une méfiance généralisée à l’égard des institutions de l’État ou entre groupes.',
    '3.1':
      'Le droit interne n’offre pas une protection large et effective, notamment parce que les traités pertinents ne sont pas ratifiés ou pas incorporés dans l’ordre juridique interne.',
    '3.2':
      'Les institutions nationales, principalement les tribunaux, la police et les organes de défense des droits de l’homme, manquent de ressources, d’une représentation adéquate ou de formation.',
    '3.3': 'Le pouvoir judiciaire n’est pas indépendant et impartial.',
    '3.4': 'Les autorités civiles n’exercent pas de contrôle effectif sur les forces de sécurité.',
    '3.5': 'Forte corruption ou mauvaise gouvernance.',
    '3.6':
      'Le contrôle et l’obligation de rendre des comptes, externes ou internes, sont inexistants ou insuffisants, y compris les voies par lesquelles les victimes peuvent demander réparation.',
    '3.7':
      'Les forces armées, les forces irrégulières, les groupes armés non étatiques ou d’autres acteurs concernés n’ont ni connaissance des droits de l’homme et du droit international humanitaire ni formation en la matière.',
    '3.8':
      'Aucune capacité de veiller à ce que les moyens et méthodes de guerre respectent les normes du droit international humanitaire.',
    '3.9':
      'Aucune ressource, y compris provenant d’un appui régional ou international, pour des réformes ou pour le renforcement des institutions.',
    '3.10':
      'Trop peu de ressources pour mettre en œuvre des mesures d’ensemble de protection des populations.',
    '4.1': 'Motivations politiques, surtout la conquête ou la consolidation du pouvoir.',
    '4.2':
      'Intérêts économiques, y compris le bien-être d’élites ou de groupes identitaires, ou la maîtrise de la répartition des ressources.',
    '4.3':
      'Intérêts stratégiques ou militaires, y compris la conservation ou la prise de territoires et de ressources.',
    '4.4': 'Autres intérêts, y compris l’homogénéisation identitaire d’une zone.',
    '4.5':
      'Menaces, réelles ou supposées, que des personnes, populations ou groupes protégés feraient peser sur les intérêts ou les buts des auteurs, y compris une déloyauté supposée.',
    '4.6':
      'Des personnes, populations ou groupes protégés sont, ou passent pour être, membres ou partisans d’une opposition armée.',
    '4.7': 'Idéologies de la suprématie d’une identité, ou conceptions extrémistes de l’identité.',
    '4.8': 'Les griefs, les tensions ou l’impunité du passé sont exploités à des fins politiques.',
    '4.9':
      'Traumatisme social dû à des violences antérieures jamais convenablement traitées, qui laissent des pertes, des déplacements, des injustices et peut-être un désir de vengeance.',
    '5.1':
      'Des effectifs, des armes et des munitions, ou les fonds publics ou privés permettant de se les procurer, sont disponibles.',
    '5.2':
      'Capacité de déplacer et de déployer des effectifs, et de transporter et de distribuer des armes et des munitions.',
    '5.3': 'Capacité d’encourager ou de recruter un grand nombre de partisans, et moyens de les mobiliser.',
    '5.4': 'Forte culture d’obéissance à l’autorité et de conformité au groupe.',
    '5.5': 'Présence d’autres forces armées ou groupes armés non étatiques, ou liens avec eux.',
    '5.6':
      'Présence d’entreprises pouvant faciliter l’action des auteurs par des biens, des services ou un autre soutien pratique ou technique.',
    '5.7':
      'Soutien financier, politique ou autre de personnes influentes ou fortunées à l’intérieur du pays.',
    '5.8':
      'Soutien extérieur (armé, financier, logistique, sous forme de formation ou autre) d’États, d’organisations, d’entreprises privées ou d’autres acteurs.',
    '6.1':
      'Les personnes en danger ont peu ou pas de pouvoir d’agir, de ressources, d’alliés ou d’autres moyens de se protéger.',
    '6.2':
      'Pas de société civile forte, organisée et représentative, ni de médias nationaux libres, divers et indépendants.',
    '6.3':
      'La société civile internationale ne prête pas attention à la situation, ou les médias internationaux n’y ont pas accès.',
    '6.4':
      'L’ONU, les ONG internationales ou d’autres acteurs internationaux ou régionaux sont absents, peu nombreux ou privés d’accès aux populations.',
    '6.5':
      'L’État n’est pas membre d’organisations qui imposent des obligations contraignantes à leurs membres, ou n’y prend pas une part effective.',
    '6.6':
      'L’État manque de contacts avec d’autres États ou organisations, d’ouverture à leur égard ou de relations politiques ou économiques avec eux.',
    '6.7':
      'L’État coopère peu avec les mécanismes internationaux et régionaux relatifs aux droits de l’homme.',
    '6.8':
      'Les parties à un conflit n’ont ni intérêt à dialoguer, à faire des concessions et à accepter un appui international, ni la volonté de le faire.',
    '6.9':
      'Désintérêt, réticence ou inaction d’États ou d’organisations lorsqu’il s’agit d’aider l’État à exercer sa responsabilité de protéger, ou d’agir lorsqu’il y manque manifestement.',
    '6.10':
      'Les pays voisins ne soutiennent pas les personnes en danger qui ont besoin d’un refuge, par exemple en fermant leurs frontières, en procédant à des retours forcés ou en limitant l’aide.',
    '6.11': 'Aucun mécanisme d’alerte rapide utile à la prévention des atrocités criminelles.',
    '7.1': 'Lois d’exception ou mesures de sécurité extraordinaires qui érodent les droits fondamentaux.',
    '7.2':
      'Des institutions vitales de l’État sont suspendues ou font l’objet d’ingérences, ou leur équilibre est modifié, en particulier lorsque des groupes protégés se retrouvent exclus ou non représentés.',
    '7.3':
      'Appareil de sécurité renforcé, réorganisé ou mobilisé contre des personnes, populations ou groupes protégés.',
    '7.4':
      'Acquisition de grandes quantités d’armes, de munitions ou d’autres objets pouvant servir à nuire.',
    '7.5': 'Création de milices ou de groupes paramilitaires, ou soutien accru à ceux-ci.',
    '7.6': 'Contrôle strict des canaux de communication, ou interdiction de ceux-ci.',
    '7.7':
      'Des ONG, des organisations internationales, des médias ou d’autres acteurs sont expulsés ou ne sont pas admis, ou leurs services ou leurs déplacements sont fortement restreints.',
    '7.8':
      'Augmentation des atteintes à la vie, à l’intégrité, à la liberté ou à la sécurité des personnes visées, ou nouvelles mesures ou lois qui les touchent ou qui établissent délibérément une discrimination à leur encontre.',
    '7.9':
      'Augmentation des violences graves contre les femmes et les enfants, ou conditions facilitant les violences sexuelles, y compris comme instrument de terreur.',
    '7.10':
      'Imposition de conditions de vie mettant la vie en danger, ou déportation, capture, rassemblement, ségrégation, évacuation, déplacement ou transfert des personnes visées vers des camps, des zones rurales, des ghettos ou d’autres lieux désignés.',
    '7.11':
      'Destruction ou pillage de biens ou d’installations essentiels pour les personnes visées, ou de biens liés à leur identité culturelle ou religieuse.',
    '7.12': 'Des personnes ou leurs biens sont marqués selon l’appartenance à un groupe.',
    '7.13': 'L’identité, les événements passés ou les motifs de violence sont de plus en plus politisés.',
    '7.14':
      'Augmentation des discours incendiaires, de la propagande ou des discours de haine visant des personnes, populations ou groupes protégés.',
    '8.1': 'Déploiement soudain de forces de sécurité, ou début d’hostilités.',
    '8.2': 'Propagation d’un conflit armé ou de graves tensions depuis un pays voisin.',
    '8.3': 'Mesures internationales perçues comme une menace pour la souveraineté de l’État.',
    '8.4':
      'Changement de régime, transfert du pouvoir ou modification du pouvoir politique des groupes, brusques ou irréguliers.',
    '8.5':
      'Atteintes à la vie, à l’intégrité, à la liberté ou à la sécurité de dirigeants, de personnalités ou de membres de groupes opposés, ou autres violences graves telles que des attentats terroristes.',
    '8.6':
      'Événements religieux, ou marques réelles ou supposées d’intolérance ou d’irrespect en matière religieuse, y compris à l’étranger.',
    '8.7': 'Incitation ou propagande haineuse visant certains groupes ou certaines personnes.',
    '8.8': 'Recensement, élection, activités décisives qui s’y rattachent ou mesures qui les déstabilisent.',
    '8.9':
      'Changement soudain touchant l’économie ou la main-d’œuvre, y compris après une crise financière, une catastrophe naturelle ou une épidémie.',
    '8.10':
      'Découverte de ressources naturelles ou lancement de projets d’exploitation ayant de graves effets sur les moyens de subsistance et la pérennité de groupes ou de civils.',
    '8.11':
      'Commémorations de crimes passés ou d’épisodes traumatisants pouvant aviver les tensions entre groupes, y compris la glorification des auteurs.',
    '8.12':
      'Actes liés à des procédures d’établissement des responsabilités, surtout lorsque celles-ci sont perçues comme injustes.',
    '9.1':
      'Pratiques, politiques ou lois, passées ou présentes, gravement discriminatoires, ségrégatives, restrictives ou d’exclusion à l’encontre de groupes protégés.',
    '9.2':
      'Négation de l’existence de groupes protégés, ou refus de reconnaître des éléments de leur identité.',
    '9.3': 'Atrocités criminelles commises par le passé contre des groupes protégés et restées impunies.',
    '9.4':
      'Tensions ou conflits graves entre groupes protégés ou avec l’État au sujet des droits et des ressources, des écarts économiques, de la participation aux décisions, de la sécurité, de l’expression de l’identité ou des perceptions relatives au groupe visé.',
    '9.5':
      'Tensions ou conflits graves mettant en jeu d’autres types de groupes (politiques, sociaux, culturels, géographiques, etc.) et susceptibles de prendre un tour national, ethnique, racial ou religieux.',
    '9.6':
      'Aucun mécanisme national ni aucune initiative nationale pour traiter les tensions ou les conflits fondés sur l’identité.',
    '10.1':
      'Pièces officielles, manifestes politiques, archives de médias ou autres documents qui révèlent une intention directe de prendre le groupe pour cible ou une incitation à le faire, ou qui permettent de les déduire parce que le message pourrait raisonnablement conduire à des actes de destruction.',
    '10.2':
      'Élimination physique, rapide ou lente, de membres du groupe ou de parties choisies de celui-ci, d’une manière qui pourrait entraîner sa destruction.',
    '10.3':
      'Discriminations ou violences généralisées ou systématiques portant atteinte à la vie, à la liberté ou à l’intégrité physique et morale du groupe, même si elles ne vont pas jusqu’à l’élimination.',
    '10.4':
      'Politiques ou mesures portant gravement atteinte aux droits des femmes en matière de procréation, ou envisageant la séparation ou le transfert forcé d’enfants du groupe.',
    '10.5':
      'Méthodes de violence particulièrement préjudiciables ou déshumanisantes, destinées à humilier, à effrayer ou à terroriser afin de fragmenter le groupe, ou à changer son identité.',
    '10.6':
      'Moyens de violence particulièrement préjudiciables ou interdits sur le plan international, y compris des armes interdites, employés contre le groupe.',
    '10.7': 'Euphorie publique face au contrôle exercé sur le groupe et sur son existence.',
    '10.8':
      'Les habitations, exploitations agricoles, entreprises ou autres moyens de subsistance du groupe, ou ses symboles et biens culturels ou religieux, sont attaqués ou détruits.',
    '11.1':
      'Schémas de violence contre des civils ou des membres d’un groupe identifiable, leurs biens, leurs moyens de subsistance et leurs symboles culturels ou religieux.',
    '11.2':
      'Augmentation des attaques contre des civils, que ce soit par leur nombre, par les populations ou la zone touchées, ou par leur gravité.',
    '11.3':
      'La violence contre des civils et l’emploi des armes deviennent plus organisés ou plus coordonnés.',
    '11.4': 'Les médias ou d’autres moyens servent à provoquer la violence ou à y inciter.',
    '11.5': 'Signes d’un plan ou d’une politique d’attaque contre des populations civiles.',
    '11.6':
      'De nouvelles structures politiques ou militaires pouvant servir à la violence sont mises en place.',
    '11.7':
      'Des fonds publics ou privés, y compris militaires, sont mobilisés ou de plus en plus employés pour la violence, y compris pour des achats importants d’armes ou d’autres instruments létaux ou nuisibles.',
    '11.8':
      'Mise au point ou emploi accru de moyens ou de méthodes de violence qui ne permettent pas de distinguer les civils des objectifs militaires, ou qui peuvent causer la destruction massive, la persécution ou l’affaiblissement de communautés.',
    '12.1':
      'Pièces officielles, manifestes politiques, archives de médias ou autres documents qui révèlent, ou permettent de déduire, un plan ou une politique d’un État ou d’une organisation visant à prendre pour cible des civils ou des groupes protégés.',
    '12.2': 'Procédures de sécurité discriminatoires, différentes selon les groupes de la population civile.',
    '12.3':
      'Mesures modifiant la composition ethnique, religieuse, raciale ou politique de la population, y compris dans des zones déterminées.',
    '12.4':
      'Mise en place d’institutions parallèles ou de structures politiques ou militaires autonomes, ou organisation d’un réseau d’auteurs potentiels issus d’un même groupe ethnique, religieux, national, racial ou politique.',
    '12.5':
      'Préparation et emploi de ressources publiques ou privées considérables, militaires ou autres, y compris des achats importants d’armes ou d’autres instruments pouvant nuire.',
    '12.6':
      'Accès à des armes ou à d’autres instruments difficiles à obtenir à l’intérieur du pays, et emploi de ceux-ci.',
    '12.7': 'Des forces armées sont préparées ou mobilisées en masse contre des civils.',
    '12.8':
      'Fait de faciliter ou de tolérer la violence contre des civils ou des groupes protégés, d’y inciter ou de s’abstenir délibérément d’y mettre fin, dans le but de l’encourager.',
    '12.9':
      'Violence généralisée ou systématique contre des civils ou des groupes protégés, ou contre certaines parties de ceux-ci, et contre leurs moyens de subsistance, leurs biens et leurs expressions culturelles.',
    '12.10':
      'Des institutions de l’État ou de hautes autorités politiques ou militaires sont impliquées dans la violence.',
    '13.1':
      'Les parties au conflit se fragmentent, ou leurs chaînes de commandement se désagrègent ou sont inexistantes.',
    '13.2':
      'Les parties adverses se méfient les unes des autres parce que des engagements ou des accords ont été rompus, par le passé ou actuellement.',
    '13.3': 'Les parties adverses se radicalisent ou deviennent plus extrêmes.',
    '13.4':
      'L’appartenance ethnique ou la religion est mise en avant comme déterminant l’allégeance nationale ou l’allégeance à une partie.',
    '13.5':
      'Comportements qui déshumanisent l’ennemi ou des groupes de la population, ou qui manifestent de l’irrespect envers leurs traditions, valeurs, objets ou institutions de caractère religieux, ethnique ou culturel.',
    '13.6':
      'Mesures restreignant fortement les droits des personnes protégées, y compris de celles qui sont alignées sur l’autre camp, ou perçues comme telles, mais ne combattent pas.',
    '13.7':
      'Plans ou discours révélant une menace de violence contre des personnes protégées, ou une incitation à cette violence, y compris pour répandre la terreur, intimider, démoraliser, faire une démonstration de force, provoquer des déplacements ou préparer d’autres violences.',
    '13.8':
      'Entraves à l’accès aux approvisionnements, aux installations, aux équipements, aux objets ou à l’aide médicale ou humanitaire indispensables à la survie, ou à leur acheminement.',
    '13.9':
      'Préparation de personnel et de moyens logistiques pour déplacer ou confiner un grand nombre de personnes, ou pour des expériences médicales.',
    '13.10':
      'Planification, mise au point, production, stockage, acquisition, détention ou menace d’emploi d’armes, de projectiles, de matières ou de substances qui frappent sans discrimination, causent des maux superflus ou nuisent gravement à l’environnement.',
    '13.11':
      'Des détentions ou des lieux de détention ne sont pas reconnus, ou les délégués du CICR ne sont pas autorisés à s’y rendre.',
    '13.12':
      'Déclarations ou comportements niant un statut de protection, ou usage abusif d’emblèmes protecteurs ou de drapeaux.',
    '13.13':
      'Objectifs militaires placés à proximité de civils, ou civils placés à proximité d’objectifs militaires.',
    '13.14':
      'Des précautions dans la conduite des hostilités ne sont pas prises, par exemple l’avertissement avant une attaque lorsque les circonstances le permettent.',
    '13.15':
      'Méthodes ou techniques de guerre témoignant d’un mépris pour la vie, l’intégrité ou le statut des personnes protégées.',
    '13.16':
      'Recrutement ou utilisation, forcés ou arbitraires, de personnes protégées, y compris d’enfants.',
    '13.17':
      'Menace ou augmentation d’actes d’appropriation, de pillage, de destruction ou de dégradation visant des biens de caractère civil ou le patrimoine culturel, social ou spirituel.',
    '13.18':
      'Menaces ou ordres de mener la guerre sans faire de concessions ou de sorte qu’il n’y ait pas de survivants.',
    '14.1':
      'Les participants à des opérations humanitaires ou de maintien de la paix sont perçus comme partiaux ou comme s’ingérant dans la politique.',
    '14.2': 'Ces opérations ou leur personnel sont de plus en plus identifiés à une partie au conflit.',
    '14.3':
      'Il n’est pas tenu compte de la nécessité de ces opérations, ou l’accès est arbitrairement refusé.',
    '14.4':
      'Incitation à la violence contre ces opérations ou leur personnel, déclarations favorables à cette violence, ou expression de méfiance ou d’hostilité.',
    '14.5':
      'Augmentation des attaques contre des lieux proches de ces opérations, ou contre les voies qui y mènent.',
    '14.6': 'Le conflit s’intensifie et l’opposition entre les parties s’accroît.',
    '14.7':
      'Irrespect envers des objets, biens ou personnes portant les emblèmes distinctifs, menaces contre eux ou augmentation des attaques à leur encontre.',
    '14.8': 'Harcèlement ou intimidation du personnel, ou limitation de ses déplacements.',
    '14.9': 'Mesures ou garanties de sécurité du personnel inexistantes ou non respectées.',
    '14.10': 'Attaques contre ce personnel, antérieures ou tolérées.',
  },
};
