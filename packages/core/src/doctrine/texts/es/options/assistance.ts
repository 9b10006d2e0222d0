import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const ASSISTANCE_ES: DoctrineTexts['options'] = {
  'assistance.encouragement.awareness': {
    name: 'Sensibilización y normas',
    what: 'Se crea conciencia y se difunden las normas, también mediante la educación y la formación.',
  },
  'assistance.encouragement.dialogue': {
    name: 'Diálogo con el Estado',
    what: 'Otros hablan con el Gobierno, de forma confidencial o pública, y ofrecen sus buenos oficios.',
  },
  'assistance.encouragement.peer-review': {
    name: 'Evaluación por los pares',
    what: 'Los pares examinan cómo cumple el Estado sus obligaciones y dicen lo que observan.',
  },
  'assistance.encouragement.inducements': {
    name: 'Incentivos',
    what: 'Otros vinculan ventajas, o su pérdida, al modo en que el Estado protege a sus poblaciones.',
  },
  'assistance.capacity.security-sector': {
    name: 'Sector de la seguridad profesional y que rinde cuentas',
    what: 'Ayuda para que las fuerzas de seguridad sean profesionales, rindan cuentas y estén bajo control civil.',
  },
  'assistance.capacity.political-transitions': {
    name: 'Instituciones imparciales para las transiciones políticas',
    what: 'Ayuda a las instituciones que supervisan elecciones y transiciones sin tomar partido.',
  },
  'assistance.capacity.judicial-and-human-rights-institutions': {
    name: 'Instituciones judiciales y de derechos humanos independientes',
    what: 'Ayuda para que los tribunales y los órganos de derechos humanos sean independientes y lleguen a las personas cuyos derechos se violan.',
  },
  'assistance.capacity.risk-assessment-and-early-response': {
    name: 'Capacidad de evaluar riesgos y responder pronto',
    what: 'Ayuda para evaluar los riesgos en el propio país y movilizar una respuesta temprana.',
  },
  'assistance.capacity.local-conflict-resolution': {
    name: 'Capacidad local de resolver conflictos',
    what: 'Ayuda a mediadores y órganos locales que resuelven conflictos antes de que se extiendan.',
  },
  'assistance.capacity.media-capacity': {
    name: 'Capacidad de los medios de comunicación frente a los prejuicios',
    what: 'Ayuda a los medios de comunicación para contrarrestar los prejuicios y el discurso de odio.',
  },
  'assistance.capacity.transitional-justice': {
    name: 'Capacidad en materia de justicia de transición',
    what: 'Ayuda para afrontar los crímenes del pasado con eficacia y de un modo que la población acepte como legítimo.',
  },
  'assistance.capacity.development': {
    name: 'Asistencia para el desarrollo',
    what: 'La asistencia para el desarrollo alivia las condiciones que elevan el riesgo, como la desigualdad entre grupos.',
  },
  'assistance.protection.means-of-violence': {
    name: 'Freno a la propagación de medios de violencia',
    what: 'Ayuda para que las armas y otros medios no lleguen a quienes podrían cometer crímenes.',
  },
  'assistance.protection.armed-groups': {
    name: 'Asistencia frente a grupos armados',
    what: 'Asistencia militar o policial a un Estado que por sí solo no puede proteger a la población de los grupos armados.',
  },
  'assistance.protection.expertise': {
    name: 'Expertos civiles y policiales',
    what: 'Expertos civiles y policiales trabajan junto a las autoridades del Estado.',
  },
  'assistance.protection.human-rights-monitors': {
    name: 'Observadores de derechos humanos',
    what: 'Observadores presentes en el país vigilan la situación e informan, y disuaden con su presencia.',
  },
  'assistance.protection.dialogue-and-mediation': {
    name: 'Diálogo y mediación en el país',
    what: 'Ayuda a las partes y a los grupos para que dialoguen mientras la tensión es alta.',
  },
  'assistance.protection.displaced-people-and-access': {
    name: 'Personas desplazadas y acceso humanitario',
    what: 'Ayuda para proteger a refugiados y desplazados y para abrir paso a la ayuda humanitaria.',
  },
  'assistance.protection.peace-operation': {
    name: 'Operación de paz con consentimiento',
    what: 'Una operación de paz, presente con el consentimiento del Estado, protege a los civiles.',
  },
  'assistance.protection.preventive-deployment': {
    name: 'Despliegue preventivo',
    what: 'Con el consentimiento del Estado, se envía una misión antes de que estalle la violencia.',
  },
};
