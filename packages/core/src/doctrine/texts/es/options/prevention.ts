import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const PREVENTION_ES: DoctrineTexts['options'] = {
  'prevention.constitutional-protections': {
    name: 'Garantías constitucionales',
    what: 'La constitución protege los derechos de todos los grupos y obliga a quienes ejercen el poder.',
  },
  'prevention.fair-elections': {
    name: 'Elecciones inclusivas y limpias',
    what: 'Las elecciones son limpias, están abiertas a todos los grupos y son seguras mientras se celebran.',
  },
  'prevention.political-pluralism': {
    name: 'Pluralismo político',
    what: 'El poder se comparte y se distribuye, y los partidos trabajan por la cohesión y no por una sola identidad.',
  },
  'prevention.accountability': {
    name: 'Rendición de cuentas y justicia de transición',
    what: 'Se responde por las atrocidades del pasado en procesos justos, con la Corte Penal Internacional y otros tribunales cuando les corresponde intervenir.',
  },
  'prevention.security-sector-reform': {
    name: 'Reforma del sector de la seguridad',
    what: 'Las autoridades civiles controlan las fuerzas de seguridad, que sirven a todos los grupos; policías, soldados y jueces reciben formación sobre lo que exige el derecho.',
  },
  'prevention.fair-distribution': {
    name: 'Distribución equitativa de los recursos',
    what: 'Los recursos y sus beneficios se reparten con equidad entre los grupos y las regiones.',
  },
  'prevention.civil-society': {
    name: 'Sociedad civil fuerte',
    what: 'La sociedad civil es libre de organizarse, de expresarse y de estar al lado de quienes corren peligro.',
  },
  'prevention.non-discrimination': {
    name: 'No discriminación',
    what: 'La ley y la práctica tratan por igual a los grupos, y se deshace lo que discrimina.',
  },
  'prevention.minority-participation': {
    name: 'Participación de las minorías',
    what: 'Las minorías tienen parte en la vida pública y en las decisiones que las afectan.',
  },
  'prevention.human-rights-institutions': {
    name: 'Instituciones nacionales de derechos humanos',
    what: 'Instituciones independientes velan por los derechos humanos y están al alcance de las personas cuyos derechos se violan.',
  },
  'prevention.independent-media': {
    name: 'Medios de comunicación independientes',
    what: 'Los medios de comunicación son libres, diversos e independientes.',
  },
  'prevention.prohibition-of-incitement': {
    name: 'Prohibición de la incitación',
    what: 'La incitación a los crímenes está prohibida por la ley y se persigue, sin silenciar la expresión lícita.',
  },
  'prevention.refugee-protection': {
    name: 'Protección de los refugiados',
    what: 'Quienes huyen encuentran refugio y no son devueltos al peligro.',
  },
  'prevention.early-warning-mechanism': {
    name: 'Mecanismo nacional de alerta temprana',
    what: 'El Estado está atento a los indicios de crímenes atroces y dispone de un cauce que lleva de la alerta a la acción.',
  },
  'prevention.dialogue-and-mediation': {
    name: 'Diálogo y mediación',
    what: 'Los grupos entre los que hay tensión dialogan, también los religiosos, con mediadores en quienes confían.',
  },
  'prevention.countering-hate-speech': {
    name: 'Respuesta al discurso de odio',
    what: 'Quienes ocupan cargos públicos y la sociedad condenan el discurso de odio y le dan respuesta.',
  },
  'prevention.protection-of-civilians': {
    name: 'Protección de los civiles amenazados',
    what: 'El Estado protege a las personas amenazadas allí donde están, con fuerzas en las que pueden confiar.',
  },
  'prevention.education-on-past-crimes': {
    name: 'Educación sobre los crímenes del pasado',
    what: 'La escuela y la vida pública hablan con verdad de los crímenes del pasado y de quienes los sufrieron.',
  },
  'prevention.regional-networks': {
    name: 'Redes regionales de prevención',
    what: 'El Estado participa en redes regionales y subregionales de prevención.',
  },
  'prevention.civil-society-networks': {
    name: 'Redes de la sociedad civil para la prevención',
    what: 'El Estado trabaja con redes de la sociedad civil, dentro y fuera del país.',
  },
  'prevention.national-focal-point': {
    name: 'Punto focal de alto nivel o mecanismo nacional',
    what: 'Un alto cargo o un órgano nacional responde de la prevención de los crímenes atroces.',
  },
  'prevention.national-assessment': {
    name: 'Evaluación nacional del riesgo y la resiliencia',
    what: 'El Estado evalúa su propio riesgo y su resiliencia con el marco de los Asesores Especiales.',
  },
  'prevention.treaties': {
    name: 'Instrumentos jurídicos',
    what: 'El Estado pasa a ser parte en los instrumentos sobre derechos humanos, derecho humanitario, refugiados y crímenes internacionales, y los incorpora a su derecho interno.',
  },
  'prevention.shared-experience': {
    name: 'Intercambio de experiencias',
    what: 'El Estado comparte lo aprendido con otros Estados y con órganos regionales.',
  },
  'prevention.peer-review': {
    name: 'Examen entre pares',
    what: 'El Estado participa en exámenes realizados por sus pares, como el examen periódico universal y el Mecanismo Africano de Evaluación entre Pares.',
  },
  'prevention.assistance-partnerships': {
    name: 'Alianzas para la asistencia',
    what: 'El Estado forma alianzas por las que llegan asistencia y recursos.',
  },
  'prevention.part-in-discussion': {
    name: 'Participación en el debate',
    what: 'El Estado se suma al debate sobre la responsabilidad de proteger en el país, en su región y en todo el mundo.',
  },
};
