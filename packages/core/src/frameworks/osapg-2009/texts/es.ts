import type { FrameworkTexts } from '../../framework-texts.ts';

export const OSAPG_2009_ES: FrameworkTexts = {
  framework: 'osapg-2009',
  language: 'es',
  title: 'Marco de análisis de la Oficina del Asesor Especial sobre la Prevención del Genocidio',
  factors: {
    '1': {
      title:
        'Relaciones entre grupos, incluidos los antecedentes de discriminación y/u otras violaciones de los derechos humanos cometidas contra un grupo',
      gist: 'Cómo conviven los grupos entre sí y lo que uno de ellos sufre o ha tenido que sufrir en el pasado.',
    },
    '2': {
      title: 'Circunstancias que afectan a la capacidad de prevenir el genocidio',
      gist: 'Qué podría proteger a una población y disuadir de cometer genocidio, y si las personas en peligro pueden realmente acceder a ello.',
    },
    '3': {
      title: 'Presencia de armas ilícitas y elementos armados',
      gist: 'Si alguien dispone de las armas y de las personas necesarias para cometer genocidio, y cómo las consiguió.',
    },
    '4': {
      title:
        'Motivación de los principales actores del Estado o la región; actos que sirven para fomentar divisiones entre grupos nacionales, raciales, étnicos y religiosos',
      gist: 'Razones que tienen las personas influyentes para volverse contra un grupo, y qué hacen para poner a otros en contra de él.',
    },
    '5': {
      title: 'Circunstancias que facilitan la perpetración del genocidio (factores dinámicos)',
      gist: 'Cambios, lentos o repentinos, que hacen más fácil cometer genocidio o que apuntan en esa dirección.',
    },
    '6': {
      title: 'Actos genocidas',
      gist: 'Actos contra miembros de un grupo que podrían ser elementos constitutivos de genocidio, tanto los manifiestos como los menos evidentes.',
    },
    '7': {
      title: 'Pruebas de la intención “de destruir, total o parcialmente…”',
      gist: 'Qué se dice y cómo se cometen los actos, cuando de ello podría inferirse un propósito de destruir al grupo.',
    },
    '8': {
      title: 'Factores desencadenantes',
      gist: 'Acontecimientos o circunstancias próximos que pueden parecer no tener nada que ver con el genocidio, pero que podrían empeorar la situación.',
    },
  },
  indicators: {
    '1.1':
      'Las relaciones entre los grupos son tensas o hacen de uno de ellos el más débil en poder o riqueza.',
    '1.2': 'Los demás ven con hostilidad al grupo tomado como blanco.',
    '1.3':
      'Hay o hubo conflictos entre grupos por la tierra, el poder, la seguridad o la expresión de la identidad en la lengua, la religión o la cultura.',
    '1.4':
      'Hay normas que señalan específicamente al grupo, como la identificación obligatoria, impuestos o multas especiales, o permisos que solo necesitan sus miembros.',
    '1.5': 'Se mantiene a los miembros del grupo fuera del empleo público.',
    '1.6': 'Grandes diferencias de condición social y económica separan al grupo de los demás.',
    '1.7': 'La discriminación contra el grupo se defiende abiertamente como justa.',
    '1.8': 'El grupo sufrió en el pasado un genocidio u otras violaciones a escala masiva.',
    '1.9': 'Se niegan tales crímenes cometidos en el pasado contra el grupo.',
    '1.10': 'Se invocan abusos sufridos en el pasado para justificar la violencia contra el grupo.',
    '2.1': 'Ninguna legislación protege eficazmente a los grupos vulnerables.',
    '2.2': 'No hay un poder judicial independiente.',
    '2.3': 'No hay órganos nacionales de derechos humanos eficaces.',
    '2.4':
      'No hay una presencia internacional que pueda ofrecer protección, como una operación de las Naciones Unidas.',
    '2.5': 'No hay fuerzas de seguridad neutrales respecto de los grupos.',
    '2.6': 'No hay medios de comunicación independientes.',
    '2.7': 'Los grupos vulnerables no tienen acceso real a la protección que existe.',
    '2.8': 'Los crímenes contra el grupo quedan impunes.',
    '2.9': 'No hay otra fuente de protección a la que recurrir.',
    '3.1': 'Hay armas y personas armadas disponibles que podrían utilizarse para cometer genocidio.',
    '3.2': 'Se han formado o se están formando grupos armados.',
    '3.3': 'Se suministran armas a grupos armados, desde dentro o desde fuera del país.',
    '3.4': 'Hay grupos armados que tienen vínculos con las autoridades del Estado.',
    '3.5': 'El Estado ha justificado actuar contra grupos enteros porque de ellos proceden rebeldes.',
    '4.1': 'Un motivo político para tomar al grupo como blanco y separarlo del resto.',
    '4.2': 'Un motivo económico para tomar al grupo como blanco y separarlo del resto.',
    '4.3': 'Un motivo militar para tomar al grupo como blanco y separarlo del resto.',
    '4.4': 'Algún otro motivo para tomar al grupo como blanco y separarlo del resto.',
    '4.5': 'Una ideología de exclusión divide a las personas entre las que tienen un lugar y las que no.',
    '4.6': 'Se retrata al grupo como peligroso, desleal o inferior, o como una amenaza.',
    '4.7': 'Se difunden propaganda y relatos inventados sobre el grupo.',
    '4.8':
      'Hay actores de fuera del país que desempeñan un papel, por lo que hacen o por lo que dejan que ocurra.',
    '5.1': 'Se está reforzando el aparato militar o de seguridad.',
    '5.2': 'Se crean milicias, o se les presta más apoyo.',
    '5.3': 'Se está eliminando la diversidad en las fuerzas de seguridad.',
    '5.4': 'Se está preparando a la población local para participar en la violencia.',
    '5.5': 'Nuevas leyes reducen los derechos del grupo.',
    '5.6': 'Se imponen leyes de emergencia que menoscaban los derechos.',
    '5.7': 'La retórica incendiaria aumenta bruscamente.',
    '5.8': 'Un conflicto armado en curso sirve de cobertura a actos contra el grupo.',
    '6.1': 'Se mata, secuestra, hace desaparecer, tortura o viola a miembros del grupo.',
    '6.2': 'Se cometen contra el grupo pogromos, o actos descritos como depuración étnica.',
    '6.3': 'Se priva de alimentos al grupo.',
    '6.4':
      'Se desgasta al grupo de formas menos evidentes: se le niegan el agua, los medicamentos o la vivienda, o se lo somete a un trabajo excesivo.',
    '6.5': 'Se toman medidas para impedir los nacimientos en el grupo.',
    '6.6': 'Se traslada por la fuerza a niños del grupo.',
    '6.7': 'Se amenaza a miembros del grupo, o se los obliga a tomar drogas o fármacos que les hacen daño.',
    '7.1': 'Quienes intervienen en los actos recurren al discurso de odio.',
    '7.2': 'Los actos son generalizados y sistemáticos.',
    '7.3': 'La discriminación contra el grupo alcanza una escala que hace pensar en tal propósito.',
    '7.4': 'El tipo de atrocidad cometida hace pensar en tal propósito.',
    '7.5': 'En los actos se toma como blanco específico a dirigentes del grupo.',
    '7.6':
      'En los actos se toma como blanco específico a los hombres en edad de combatir o a las mujeres en edad de procrear.',
    '7.7': 'Se destruyen bienes culturales y religiosos del grupo.',
    '7.8': 'Los medios empleados hacen pensar en tal propósito.',
    '8.1': 'Se aproximan elecciones.',
    '8.2': 'El Gobierno cambia al margen de un proceso electoral o constitucional.',
    '8.3': 'Se despliega a las fuerzas armadas dentro del país contra civiles.',
    '8.4': 'Comienzan hostilidades armadas.',
    '8.5': 'Se produce un desastre natural.',
    '8.6':
      'La oposición se fortalece, se percibe como una amenaza y, por ello, puede ser objeto de un ataque preventivo.',
    '8.7': 'La oposición pierde fuerza rápidamente.',
  },
};
