import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const PEACEFUL_MEANS_ES: DoctrineTexts['options'] = {
  'peaceful.negotiation': {
    name: 'Negociación',
    what: 'Las partes negocian, alentadas por otros.',
  },
  'peaceful.inquiry': {
    name: 'Investigación acordada por las partes',
    what: 'Las partes dejan que un órgano establezca los hechos sobre los que discrepan.',
  },
  'peaceful.mediation': {
    name: 'Mediación',
    what: 'Un mediador aceptado por las partes las ayuda a llegar a un acuerdo.',
  },
  'peaceful.conciliation': {
    name: 'Conciliación',
    what: 'Un tercero estudia la controversia y propone condiciones.',
  },
  'peaceful.arbitration': { name: 'Arbitraje', what: 'Las partes dejan que decidan unos árbitros.' },
  'peaceful.judicial-settlement': {
    name: 'Arreglo judicial',
    what: 'Una controversia entre Estados se lleva ante un tribunal, como la Corte Internacional de Justicia.',
  },
  'peaceful.regional-agencies': {
    name: 'Recurso a organismos regionales',
    what: 'Las partes acuden a un organismo o acuerdo regional para resolver el asunto.',
  },
  'peaceful.good-offices': {
    name: 'Buenos oficios',
    what: 'El Secretario General, u otra persona en quien confían las partes, ofrece sus buenos oficios.',
  },
  'peaceful.preventive-diplomacy': {
    name: 'Diplomacia preventiva y enviados',
    what: 'Enviados y diplomáticos hablan con quienes pueden evitar la violencia.',
  },
  'peaceful.public-advocacy': {
    name: 'Promoción pública',
    what: 'Quienes tienen voz hablan en público del riesgo y de lo que el Estado debe a sus poblaciones.',
  },
  'peaceful.accountability-messages': {
    name: 'Mensajes sobre la rendición de cuentas',
    what: 'Se comunica a quienes podrían ordenar, incitar o cometer crímenes que responderán por ellos.',
  },
  'peaceful.hate-media-monitoring': {
    name: 'Seguimiento de los medios que difunden odio',
    what: 'Se sigue a los medios de comunicación que difunden odio o incitan, y se informa sobre ellos.',
  },
  'peaceful.diplomatic-sanctions': {
    name: 'Sanciones diplomáticas',
    what: 'Los Estados rebajan o limitan sus relaciones diplomáticas.',
  },
  'peaceful.fact-finding': {
    name: 'Determinación de los hechos',
    what: 'El Secretario General, el Alto Comisionado o un órgano averigua qué ha ocurrido. El acceso al país corresponde concederlo al Estado.',
  },
  'peaceful.commission-of-inquiry': {
    name: 'Comisión de investigación',
    what: 'Una comisión independiente investiga presuntos crímenes e informa.',
  },
  'peaceful.monitoring-mission': {
    name: 'Misión de supervisión u observación',
    what: 'Supervisores u observadores están presentes e informan de lo que ven.',
  },
  'peaceful.cooperation-with-courts': {
    name: 'Cooperación con cortes y tribunales',
    what: 'Los Estados trabajan con la Corte Penal Internacional y con otros tribunales, y remiten una situación cuando el Estatuto se lo permite.',
  },
  'peaceful.humanitarian-measures': {
    name: 'Medidas humanitarias',
    what: 'La ayuda y la protección llegan a las personas en peligro; los vecinos mantienen abiertas sus fronteras a quienes huyen.',
  },
  'peaceful.peace-operation': {
    name: 'Operación de paz con consentimiento',
    what: 'Se envía una operación de paz, con el consentimiento del Estado.',
  },
  'peaceful.human-rights-council': {
    name: 'Período extraordinario de sesiones y mandatos del Consejo de Derechos Humanos',
    what: 'El Consejo de Derechos Humanos se reúne en un período extraordinario de sesiones o confiere un mandato a expertos.',
  },
  'peaceful.general-assembly': {
    name: 'Examen por la Asamblea General',
    what: 'La Asamblea General se ocupa del asunto y formula recomendaciones.',
  },
};
