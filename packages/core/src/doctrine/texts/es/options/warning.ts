import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const WARNING_ES: DoctrineTexts['options'] = {
  'warning.closer-monitoring': {
    name: 'Seguimiento más estrecho',
    what: 'La oficina conjunta recopila información con más frecuencia y coteja la situación con los factores, junto con las operaciones sobre el terreno y los flujos de información existentes.',
  },
  'warning.exploratory-mission': {
    name: 'Misión exploratoria',
    what: 'Cuando la información es escasa, una misión se desplaza al terreno para averiguar más.',
  },
  'warning.advice': {
    name: 'Asesoramiento al Secretario General',
    what: 'Los Asesores Especiales alertan al Secretario General y, por su conducto, al Consejo de Seguridad, con sus recomendaciones.',
  },
  'warning.inter-agency-advice': {
    name: 'Asesoramiento entre organismos',
    what: 'El riesgo se plantea en los foros de las Naciones Unidas, desde la alta dirección hasta los equipos de tareas sobre un país.',
  },
  'warning.public-statement': {
    name: 'Declaración pública',
    what: 'Los Asesores Especiales hablan en público del riesgo, cuando resulta útil.',
  },
  'warning.convening': {
    name: 'Convocatoria de Secretarios Generales Adjuntos',
    what: 'Los Asesores Especiales convocan una reunión urgente de los principales Secretarios Generales Adjuntos para buscar una gama de opciones.',
  },
  'warning.options-report': {
    name: 'Informe sobre las opciones',
    what: 'Los Asesores Especiales informan al Secretario General de las opciones surgidas de la reunión.',
  },
  'warning.referral': {
    name: 'Remisión a los órganos',
    what: 'El Secretario General puede llevar la alerta y las opciones al Consejo de Seguridad y a otros órganos. Con ello no se decide nada por los Estados Miembros.',
  },
};
