import type { DoctrineTexts } from '../doctrine-texts.ts';

export const PREVENTION: DoctrineTexts['options'] = {
  'prevention.constitutional-protections': {
    name: 'Protections constitutionnelles',
    what: 'La constitution protège les droits de chaque groupe et lie ceux qui détiennent le pouvoir.',
  },
  'prevention.fair-elections': {
    name: 'Élections ouvertes à tous et équitables',
    what: 'Les élections sont équitables, ouvertes à chaque groupe et sûres pendant leur tenue.',
  },
  'prevention.political-pluralism': {
    name: 'Pluralisme politique',
    what: 'Le pouvoir est partagé et réparti, et les partis œuvrent pour la cohésion plutôt que pour une seule identité.',
  },
  'prevention.accountability': {
    name: 'Obligation de rendre des comptes et justice transitionnelle',
    what: 'Il est répondu des atrocités passées dans des procédures équitables, avec la Cour pénale internationale et des tribunaux là où ils ont un rôle.',
  },
  'prevention.security-sector-reform': {
    name: 'Réforme du secteur de la sécurité',
    what: 'Des autorités civiles contrôlent les forces de sécurité, qui servent chaque groupe ; policiers, soldats et juges sont formés à ce que le droit attend d’eux.',
  },
  'prevention.fair-distribution': {
    name: 'Répartition équitable des ressources',
    what: 'Les ressources et ce qu’elles rapportent sont partagés équitablement entre groupes et régions.',
  },
  'prevention.civil-society': {
    name: 'Société civile forte',
    what: 'La société civile est libre de s’organiser, de s’exprimer et de se tenir aux côtés des personnes en danger.',
  },
  'prevention.non-discrimination': {
    name: 'Non-discrimination',
    what: 'Le droit et la pratique traitent les groupes de la même façon, et ce qui discrimine est supprimé.',
  },
  'prevention.minority-participation': {
    name: 'Participation des minorités',
    what: 'Les minorités ont part à la vie publique et aux décisions qui les touchent.',
  },
  'prevention.human-rights-institutions': {
    name: 'Institutions nationales des droits de l’homme',
    what: 'Des institutions indépendantes veillent aux droits de l’homme et sont accessibles aux personnes dont les droits sont violés.',
  },
  'prevention.independent-media': {
    name: 'Médias indépendants',
    what: 'Les médias sont libres, divers et indépendants.',
  },
  'prevention.prohibition-of-incitement': {
    name: 'Interdiction de l’incitation',
    what: 'L’incitation aux crimes est interdite par la loi et poursuivie, sans que soient réduits au silence les propos licites.',
  },
  'prevention.refugee-protection': {
    name: 'Protection des réfugiés',
    what: 'Les personnes qui fuient trouvent refuge et ne sont pas renvoyées vers le danger.',
  },
  'prevention.early-warning-mechanism': {
    name: 'Mécanisme national d’alerte rapide',
    what: 'L’État guette les signes d’atrocités criminelles et dispose d’une voie qui mène de l’alerte à l’action.',
  },
  'prevention.dialogue-and-mediation': {
    name: 'Dialogue et médiation',
    what: 'Les groupes en tension se parlent, y compris entre confessions, avec des médiateurs en qui ils ont confiance.',
  },
  'prevention.countering-hate-speech': {
    name: 'Lutte contre les discours de haine',
    what: 'Ceux qui exercent des fonctions et la société condamnent les discours de haine et y répondent.',
  },
  'prevention.protection-of-civilians': {
    name: 'Protection des civils menacés',
    what: 'L’État protège les personnes menacées là où elles se trouvent, avec des forces en qui elles peuvent avoir confiance.',
  },
  'prevention.education-on-past-crimes': {
    name: 'Éducation sur les crimes passés',
    what: 'L’école et la vie publique parlent avec vérité des crimes passés et de ceux qui les ont subis.',
  },
  'prevention.regional-networks': {
    name: 'Réseaux régionaux de prévention',
    what: 'L’État participe à des réseaux régionaux et sous-régionaux de prévention.',
  },
  'prevention.civil-society-networks': {
    name: 'Réseaux de prévention de la société civile',
    what: 'L’État travaille avec des réseaux de la société civile, dans le pays et à l’étranger.',
  },
  'prevention.national-focal-point': {
    name: 'Point focal de haut niveau ou mécanisme national',
    what: 'Un haut responsable ou un organe national répond de la prévention des atrocités criminelles.',
  },
  'prevention.national-assessment': {
    name: 'Évaluation nationale du risque et de la résilience',
    what: 'L’État évalue son propre risque et sa propre résilience à l’aide du cadre des Conseillers spéciaux.',
  },
  'prevention.treaties': {
    name: 'Instruments juridiques',
    what: 'L’État devient partie aux instruments relatifs aux droits de l’homme, au droit humanitaire, aux réfugiés et aux crimes internationaux, et les transpose dans son droit interne.',
  },
  'prevention.shared-experience': {
    name: 'Partage d’expérience',
    what: 'L’État partage avec d’autres États et des organes régionaux ce qu’il a appris.',
  },
  'prevention.peer-review': {
    name: 'Évaluation par les pairs',
    what: 'L’État prend part à des examens par ses pairs, tels que l’examen périodique universel et le Mécanisme africain d’évaluation par les pairs.',
  },
  'prevention.assistance-partnerships': {
    name: 'Partenariats d’assistance',
    what: 'L’État noue des partenariats par lesquels passent l’assistance et les ressources.',
  },
  'prevention.part-in-discussion': {
    name: 'Participation au débat',
    what: 'L’État se joint au débat sur la responsabilité de protéger, dans le pays, dans sa région et dans le monde.',
  },
};
