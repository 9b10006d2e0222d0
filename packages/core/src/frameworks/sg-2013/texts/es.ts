import type { FrameworkTexts } from '../../framework-texts.ts';

export const SG_2013_ES: FrameworkTexts = {
  framework: 'sg-2013',
  language: 'es',
  title:
    'La responsabilidad de proteger: responsabilidad del Estado y prevención, los seis factores de riesgo',
  factors: {
    '1': {
      title: 'Antecedentes de discriminación u otras violaciones contra un grupo',
      gist: 'Un grupo ha sufrido discriminación u otros agravios, a menudo por motivos étnicos, raciales o religiosos.',
    },
    '2': {
      title: 'Motivación subyacente para tomar como blanco a una comunidad',
      gist: 'Alguien tiene una razón para volverse contra una comunidad, o una ideología que la excluye.',
    },
    '3': {
      title: 'Presencia de grupos armados o milicias y su capacidad para cometer crímenes atroces',
      gist: 'Hay grupos armados o milicias, y son capaces de cometer tales crímenes.',
    },
    '4': {
      title: 'Circunstancias que facilitan la comisión de los crímenes',
      gist: 'Cambios que hacen más fácil cometer crímenes atroces.',
    },
    '5': {
      title: 'Falta de capacidad de prevención',
      gist: 'El Gobierno no es capaz de prevenir tales crímenes, o no existe lo que los prevendría.',
    },
    '6': {
      title: 'Comisión de actos que pueden ser elementos constitutivos de los crímenes',
      gist: 'Se cometen actos que podrían ser elementos constitutivos de los crímenes y violaciones que abarca la responsabilidad de proteger.',
    },
  },
  indicators: {
    '1.1':
      'Antecedentes de discriminación contra un grupo, a menudo por motivos étnicos, raciales o religiosos.',
    '1.2': 'Antecedentes de otras violaciones de los derechos humanos contra miembros de un grupo.',
    '2.1': 'Un motivo político para tomar como blanco a la comunidad.',
    '2.2': 'Un motivo económico para tomar como blanco a la comunidad.',
    '2.3': 'Un motivo militar para tomar como blanco a la comunidad.',
    '2.4': 'Un motivo religioso para tomar como blanco a la comunidad.',
    '2.5': 'Una ideología que excluye a la comunidad.',
    '3.1': 'Hay grupos armados o milicias presentes.',
    '3.2': 'Esos grupos armados o milicias son capaces de cometer crímenes atroces.',
    '4.1': 'Han surgido circunstancias que hacen más fácil cometer crímenes atroces.',
    '5.1': 'El Gobierno carece de capacidad para prevenir los crímenes atroces.',
    '5.2': 'Faltan las estructuras o instituciones que prevendrían los crímenes atroces.',
    '6.1': 'Se cometen actos que podrían ser elementos constitutivos de genocidio.',
    '6.2': 'Se cometen actos que podrían ser elementos constitutivos de crímenes de guerra.',
    '6.3': 'Se cometen actos que podrían formar parte de una depuración étnica.',
    '6.4': 'Se cometen actos que podrían ser elementos constitutivos de crímenes de lesa humanidad.',
  },
};
