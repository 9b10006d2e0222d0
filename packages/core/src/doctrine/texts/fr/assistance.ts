import type { DoctrineTexts } from '../doctrine-texts.ts';

export const ASSISTANCE: DoctrineTexts['options'] = {
  'assistance.encouragement.awareness': {
    name: 'Sensibilisation et normes',
    what: 'Des actions sensibilisent et font connaître les normes, y compris par l’éducation et la formation.',
  },
  'assistance.encouragement.dialogue': {
    name: 'Dialogue avec l’État',
    what: 'D’autres parlent avec le Gouvernement, à titre confidentiel ou en public, et offrent leurs bons offices.',
  },
  'assistance.encouragement.peer-review': {
    name: 'Examen entre pairs',
    what: 'Des pairs examinent comment l’État s’acquitte de ses obligations et disent ce qu’ils voient.',
  },
  'assistance.encouragement.inducements': {
    name: 'Mesures incitatives',
    what: 'D’autres lient des avantages, ou leur perte, à la manière dont l’État protège ses populations.',
  },
  'assistance.capacity.security-sector': {
    name: 'Secteur de la sécurité professionnel et comptable de ses actes',
    what: 'Aide visant à rendre les forces de sécurité professionnelles, comptables de leurs actes et soumises à un contrôle civil.',
  },
  'assistance.capacity.political-transitions': {
    name: 'Institutions impartiales pour les transitions politiques',
    what: 'Aide aux institutions qui supervisent élections et transitions sans prendre parti.',
  },
  'assistance.capacity.judicial-and-human-rights-institutions': {
    name: 'Institutions judiciaires et institutions des droits de l’homme indépendantes',
    what: 'Aide aux tribunaux et aux organes des droits de l’homme pour qu’ils soient indépendants et atteignent les personnes dont les droits sont violés.',
  },
  'assistance.capacity.risk-assessment-and-early-response': {
    name: 'Capacité d’évaluer le risque et de réagir tôt',
    what: 'Aide pour évaluer le risque dans le pays et mobiliser une réaction rapide.',
  },
  'assistance.capacity.local-conflict-resolution': {
    name: 'Capacité locale de régler les conflits',
    what: 'Aide aux médiateurs et aux organes locaux qui règlent les conflits avant qu’ils ne s’étendent.',
  },
  'assistance.capacity.media-capacity': {
    name: 'Capacité des médias de combattre les préjugés',
    what: 'Aide aux médias pour combattre les préjugés et les discours de haine.',
  },
  'assistance.capacity.transitional-justice': {
    name: 'Capacité en matière de justice transitionnelle',
    what: 'Aide pour traiter les crimes passés de manière efficace et d’une façon que la population tient pour légitime.',
  },
  'assistance.capacity.development': {
    name: 'Aide au développement',
    what: 'L’aide au développement atténue les conditions qui accroissent le risque, telles que les inégalités entre groupes.',
  },
  'assistance.protection.means-of-violence': {
    name: 'Lutte contre la diffusion des moyens de violence',
    what: 'Aide pour tenir les armes et d’autres moyens hors de portée de ceux qui pourraient commettre des crimes.',
  },
  'assistance.protection.armed-groups': {
    name: 'Assistance face aux groupes armés',
    what: 'Assistance militaire ou de police à un État qui ne peut seul protéger la population contre des groupes armés.',
  },
  'assistance.protection.expertise': {
    name: 'Compétences civiles et policières',
    what: 'Des experts civils et de police travaillent aux côtés des autorités de l’État.',
  },
  'assistance.protection.human-rights-monitors': {
    name: 'Observateurs des droits de l’homme',
    what: 'Des observateurs présents dans le pays observent et rendent compte, et dissuadent par leur présence.',
  },
  'assistance.protection.dialogue-and-mediation': {
    name: 'Dialogue et médiation dans le pays',
    what: 'Aide aux parties et aux groupes pour qu’ils se parlent tant que la tension est élevée.',
  },
  'assistance.protection.displaced-people-and-access': {
    name: 'Personnes déplacées et accès humanitaire',
    what: 'Aide pour protéger réfugiés et personnes déplacées et pour ouvrir la voie à l’aide humanitaire.',
  },
  'assistance.protection.peace-operation': {
    name: 'Opération de paix avec consentement',
    what: 'Une opération de paix, présente avec le consentement de l’État, protège les civils.',
  },
  'assistance.protection.preventive-deployment': {
    name: 'Déploiement préventif',
    what: 'Une mission est envoyée, avec le consentement de l’État, avant que la violence n’éclate.',
  },
};
