import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REASONS_ES: DoctrineTexts['reasons'] = {
  'signs.preparation': 'Un indicador de actos preparatorios está, como mínimo, presente.',
  'signs.incitement': 'Un indicador de incitación es agudo, o dos están, como mínimo, presentes.',
  'signs.ethnic-cleansing':
    'La segregación o el desplazamiento forzado se dan junto al propósito de expulsar a un grupo o a actos que lo expulsan.',
  'signs.genocide': 'Los dos factores específicos del genocidio tienen, como mínimo, un nivel moderado.',
  'signs.crimes-against-humanity':
    'Un factor específico de los crímenes de lesa humanidad tiene, como mínimo, un nivel moderado.',
  'signs.war-crimes': 'Un factor específico de los crímenes de guerra tiene, como mínimo, un nivel moderado.',
  'risk.serious':
    'Confluyen preparación, motivos y factores desencadenantes, o aparecen factores específicos en un terreno preparado.',
  'risk.imminent':
    'La preparación está muy avanzada y hay motivos y capacidad, o un factor específico tiene, como mínimo, un nivel alto.',
  'risk.ongoing': 'Hay indicadores agudos de actos en curso, con una pauta en torno a ellos.',
  'basis.corroborated':
    'Un indicador agudo es reciente, se sostiene con cierta confianza y se apoya en pruebas que no se han retirado.',
  'risk.urgent': 'Una situación corroborada que está en curso o es inminente, y que empeora.',
  'state.under-stress':
    'El riesgo es próximo, o es grave en un Estado debilitado por un conflicto, por violaciones pasadas o por la fragilidad de sus estructuras.',
  'state.unwilling':
    'Según los indicadores, el Estado no actúa o se niega a actuar, apoya a los autores o pone obstáculos.',
  'state.in-doubt':
    'El riesgo es próximo o está en curso, y hay indicadores que ponen en duda la voluntad o la capacidad del Estado para proteger.',
  'assistance.encouragement':
    'Se puede alentar al Estado cuando sus antecedentes, estructuras, motivos, salvaguardias o relaciones entre grupos elevan el riesgo.',
  'assistance.capacity-building': 'Las estructuras del Estado son débiles y al Estado no le falta voluntad.',
  'assistance.protection':
    'El Estado está en situación de tensión por un riesgo próximo o en curso, y no le falta voluntad.',
  'response.peaceful-means':
    'Los medios pacíficos del Capítulo VI no requieren incumplimiento manifiesto, ni es preciso esperar a lo peor para recurrir a ellos.',
  'response.regional':
    'Los acuerdos regionales del Capítulo VIII están abiertos en cuanto lo están los medios pacíficos.',
  'question.manifest-failure':
    'Una situación corroborada, posiblemente en curso, con un Estado en duda: las personas pueden preguntarse si hay incumplimiento manifiesto.',
  'question.verify':
    'Un panorama grave sin base corroborada: procede verificarlo antes de actuar en consecuencia o de descartarlo.',
};
