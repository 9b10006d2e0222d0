import type { FrameworkTexts } from '../../framework-texts.ts';

export const UN_2014_ES: FrameworkTexts = {
  framework: 'un-2014',
  language: 'es',
  title: 'Marco de análisis para crímenes atroces: una herramienta para la prevención',
  factors: {
    '1': {
      title: 'Situaciones de conflicto armado u otras formas de inestabilidad',
      gist: 'Presiones sobre un Estado que crean un entorno en el que los crímenes atroces se vuelven más probables.',
    },
    '2': {
      title:
        'Antecedentes de violaciones graves del derecho internacional de los derechos humanos y del derecho internacional humanitario',
      gist: 'Violaciones graves, pasadas o presentes (incluidos los crímenes atroces, y sobre todo si se está formando una pauta), que no se previnieron, castigaron ni afrontaron y que, por ello, elevan el riesgo de que se cometan otras.',
    },
    '3': {
      title: 'Debilidad de las estructuras del Estado',
      gist: 'Circunstancias que reducen la capacidad de un Estado para prevenir o detener crímenes atroces.',
    },
    '4': {
      title: 'Motivos o incentivos',
      gist: 'Razones, objetivos o factores impulsores que se utilizan para justificar la violencia contra personas, poblaciones o grupos protegidos, también por parte de actores de fuera del Estado.',
    },
    '5': {
      title: 'Capacidad para cometer crímenes atroces',
      gist: 'Condiciones que muestran que los actores pertinentes son capaces de cometer crímenes atroces.',
    },
    '6': {
      title: 'Ausencia de factores de mitigación',
      gist: 'Faltan elementos que, de estar presentes, podrían ayudar a prevenir la violencia grave contra personas, poblaciones o grupos protegidos, o a reducir sus efectos.',
    },
    '7': {
      title: 'Circunstancias propicias o actos preparatorios',
      gist: 'Acontecimientos o medidas, graduales o repentinos, que crean un entorno propicio para los crímenes atroces o que indican un avance hacia ellos.',
    },
    '8': {
      title: 'Factores desencadenantes',
      gist: 'Acontecimientos o circunstancias que pueden parecer ajenos a los crímenes atroces, pero que pueden agravar seriamente las condiciones existentes o desencadenar esos crímenes.',
    },
    '9': {
      title: 'Tensiones entre grupos o pautas de discriminación contra grupos protegidos',
      gist: 'Conductas pasadas o presentes que revelan graves prejuicios contra grupos protegidos y que tensan las relaciones entre los grupos o con el Estado.',
    },
    '10': {
      title: 'Indicios de la intención de destruir, total o parcialmente, a un grupo protegido',
      gist: 'Hechos o circunstancias de los que puede inferirse la intención de destruir, total o parcialmente, a un grupo protegido por razón de su identidad nacional, étnica, racial o religiosa.',
    },
    '11': {
      title: 'Indicios de un ataque generalizado o sistemático contra cualquier población civil',
      gist: 'Indicios de conductas violentas contra civiles que hacen pensar en una violencia masiva, a gran escala o frecuente, o en una violencia que sigue una pauta (período, lugar, modo, tipo de víctima), aunque no llegue a ser un conflicto armado.',
    },
    '12': {
      title: 'Indicios de un plan o una política de ataque contra cualquier población civil',
      gist: 'Hechos o pruebas que hacen pensar en una política de un Estado o de una organización, aunque no se haya declarado o no se haya adoptado formalmente, de cometer actos de violencia grave contra una población civil, cualquiera que sea.',
    },
    '13': {
      title: 'Amenazas graves contra las personas protegidas por el derecho internacional humanitario',
      gist: 'Conductas relacionadas con el conflicto que amenazan gravemente la vida y la integridad física de las personas protegidas por el derecho internacional humanitario.',
    },
    '14': {
      title: 'Amenazas graves contra las operaciones humanitarias o de mantenimiento de la paz',
      gist: 'Conductas relacionadas con el conflicto que amenazan la protección que el derecho internacional humanitario otorga al personal de asistencia humanitaria o de mantenimiento de la paz que no participa directamente en las hostilidades.',
    },
  },
  indicators: {
    '1.1': 'Hay un conflicto armado en curso, entre Estados o dentro de un Estado.',
    '1.2':
      'Inseguridad debida, por ejemplo, a la ruptura de un acuerdo de paz, a una guerra en un país vecino, a la amenaza de una intervención exterior o a actos de terrorismo.',
    '1.3': 'Emergencia humanitaria, incluida la que sigue a un desastre natural o a una epidemia.',
    '1.4':
      'Inestabilidad política tras un cambio de régimen o un traspaso del poder repentinos o irregulares.',
    '1.5':
      'Inestabilidad política debida a luchas por el poder o al auge de movimientos de oposición nacionalistas, armados o radicales.',
    '1.6': 'Tensión política provocada por un gobierno autocrático o por una dura represión política.',
    '1.7': 'Inestabilidad económica debida a la escasez de recursos o a disputas sobre su uso o explotación.',
    '1.8': 'Inestabilidad económica debida a una grave crisis de la economía nacional.',
    '1.9':
      'Inestabilidad económica debida a la pobreza aguda, al desempleo masivo o a profundas desigualdades entre grupos.',
    '1.10':
      'Inestabilidad social debida a la resistencia a la autoridad o a la política del Estado, o a protestas masivas contra ellas.',
    '1.11':
      'Inestabilidad social debida a la exclusión o a tensiones en torno a la identidad, a la identidad percibida o a formas extremistas de identidad.',
    '2.1':
      'Restricciones o violaciones graves de los derechos humanos o del derecho internacional humanitario, pasadas o presentes, en especial una pauta incipiente dirigida contra personas, poblaciones o grupos protegidos.',
    '2.2':
      'Genocidio, crímenes de lesa humanidad, crímenes de guerra o incitación a cometerlos, en el pasado.',
    '2.3':
      'Política o costumbre de impunidad o de tolerancia ante violaciones graves, crímenes atroces o la incitación a cometerlos.',
    '2.4':
      'No utilizar, o negarse a utilizar, todos los medios posibles para detener violaciones graves planeadas, previsibles o en curso, crímenes atroces probables o la incitación a cometerlos.',
    '2.5': 'Apoyo continuado a grupos acusados de violaciones graves, o falta de condena de sus actos.',
    '2.6': 'Excusar, presentar de forma tendenciosa o negar violaciones graves o crímenes atroces.',
    '2.7':
      'Tras un conflicto, la reconciliación o la justicia de transición no existen o se convierten en un instrumento político.',
    '2.8':
      'La impunidad ha generado una desconfianza generalizada hacia las instituciones del Estado o entre grupos.',
    '3.1':
      'El derecho interno no ofrece una protección amplia y efectiva, entre otras cosas porque los tratados pertinentes no se han ratificado o no se han incorporado al ordenamiento jurídico interno.',
    '3.2':
      'Las instituciones nacionales, principalmente los tribunales, la policía y los órganos de derechos humanos, carecen de recursos, de una representación adecuada o de formación.',
    '3.3': 'El poder judicial no es independiente e imparcial.',
    '3.4': 'Las autoridades civiles no ejercen un control efectivo sobre las fuerzas de seguridad.',
    '3.5': 'Corrupción elevada o gobernanza deficiente.',
    '3.6':
      'La supervisión y la rendición de cuentas, externas o internas, no existen o son insuficientes, incluidas las vías por las que las víctimas pueden solicitar reparación.',
    '3.7':
      'Las fuerzas armadas, las fuerzas irregulares, los grupos armados no estatales u otros actores pertinentes no tienen conocimiento de los derechos humanos y del derecho internacional humanitario ni formación al respecto.',
    '3.8':
      'No hay capacidad para asegurar que los medios y métodos de guerra se ajusten a las normas del derecho internacional humanitario.',
    '3.9':
      'No hay recursos, incluidos los procedentes de apoyo regional o internacional, para reformas o para el fortalecimiento de las instituciones.',
    '3.10':
      'Los recursos son demasiado escasos para aplicar medidas generales de protección de las poblaciones.',
    '4.1': 'Motivos políticos, sobre todo obtener o consolidar el poder.',
    '4.2':
      'Intereses económicos, entre ellos el bienestar de élites o de grupos identitarios, o el control de la distribución de los recursos.',
    '4.3':
      'Intereses estratégicos o militares, incluida la conservación o la toma de territorio y de recursos.',
    '4.4': 'Otros intereses, incluida la homogeneización identitaria de una zona.',
    '4.5':
      'Amenazas, reales o percibidas, que las personas, poblaciones o grupos protegidos supondrían para los intereses u objetivos de los autores, incluida una deslealtad percibida.',
    '4.6':
      'Hay personas, poblaciones o grupos protegidos que son, o se cree que son, miembros o partidarios de la oposición armada.',
    '4.7': 'Ideologías de la supremacía de una identidad, o concepciones extremistas de la identidad.',
    '4.8': 'Los agravios, las tensiones o la impunidad del pasado se explotan con fines políticos.',
    '4.9':
      'Trauma social debido a violencia anterior que nunca se afrontó adecuadamente y que deja pérdidas, desplazamientos, injusticia y, posiblemente, un deseo de venganza.',
    '5.1': 'Se dispone de personal, armas y municiones, o de los fondos públicos o privados para obtenerlos.',
    '5.2':
      'Capacidad para trasladar y desplegar personal, y para transportar y distribuir armas y municiones.',
    '5.3': 'Capacidad para alentar o reclutar a un gran número de partidarios, y medios para movilizarlos.',
    '5.4': 'Fuerte cultura de obediencia a la autoridad y de conformidad con el grupo.',
    '5.5': 'Presencia de otras fuerzas armadas o grupos armados no estatales, o vínculos con ellos.',
    '5.6':
      'Presencia de empresas que pueden facilitar la actuación de los autores con bienes, servicios u otro apoyo práctico o técnico.',
    '5.7':
      'Apoyo financiero, político o de otra índole de personas influyentes o adineradas dentro del país.',
    '5.8':
      'Apoyo del exterior (armado, financiero, logístico, de formación o de otra índole) por parte de Estados, organizaciones, empresas privadas u otros actores.',
    '6.1':
      'Las personas en peligro carecen total o casi totalmente de empoderamiento, recursos, aliados u otros medios para protegerse.',
    '6.2':
      'No hay una sociedad civil fuerte, organizada y representativa, ni medios de comunicación nacionales libres, diversos e independientes.',
    '6.3':
      'La sociedad civil internacional no presta atención a la situación, o los medios de comunicación internacionales no tienen acceso a ella.',
    '6.4':
      'Las Naciones Unidas, las ONG internacionales u otros actores internacionales o regionales están ausentes, son pocos o no tienen acceso a las poblaciones.',
    '6.5':
      'El Estado no es miembro de organizaciones que imponen obligaciones vinculantes a sus miembros, o no participa en ellas de manera efectiva.',
    '6.6':
      'El Estado carece de contactos con otros Estados u organizaciones, de apertura hacia ellos o de relaciones políticas o económicas con ellos.',
    '6.7': 'El Estado coopera poco con los mecanismos internacionales y regionales de derechos humanos.',
    '6.8':
      'Las partes en un conflicto no tienen incentivos ni voluntad para dialogar, hacer concesiones y aceptar apoyo internacional.',
    '6.9':
      'Desinterés, renuencia o inacción de Estados u organizaciones a la hora de ayudar al Estado a ejercer su responsabilidad de proteger, o de actuar cuando es evidente que no la cumple.',
    '6.10':
      'Los países vecinos no apoyan a las personas en peligro que necesitan refugio, por ejemplo al cerrar sus fronteras, efectuar retornos forzosos o limitar la ayuda.',
    '6.11':
      'No hay ningún mecanismo de alerta temprana pertinente para la prevención de los crímenes atroces.',
    '7.1':
      'Leyes de emergencia o medidas de seguridad extraordinarias que menoscaban los derechos fundamentales.',
    '7.2':
      'Se suspenden instituciones vitales del Estado, se interfiere en ellas o se altera su equilibrio, en particular cuando los grupos protegidos acaban excluidos o sin representación.',
    '7.3':
      'Aparato de seguridad reforzado, reorganizado o movilizado contra personas, poblaciones o grupos protegidos.',
    '7.4':
      'Adquisición de grandes cantidades de armas, municiones u otros objetos que pueden usarse para causar daño.',
    '7.5': 'Creación de milicias o grupos paramilitares, o mayor apoyo a ellos.',
    '7.6': 'Control estricto de los canales de comunicación, o prohibición de estos.',
    '7.7':
      'Se expulsa o no se admite a ONG, organizaciones internacionales, medios de comunicación u otros actores, o se restringen fuertemente sus servicios o sus movimientos.',
    '7.8':
      'Aumento de las violaciones del derecho a la vida, la integridad, la libertad o la seguridad de las personas tomadas como blanco, o nuevas medidas o leyes que las afectan o que las discriminan deliberadamente.',
    '7.9':
      'Aumento de la violencia grave contra mujeres y niños, o condiciones que facilitan la violencia sexual, también como instrumento de terror.',
    '7.10':
      'Imposición de condiciones de vida que ponen en peligro la vida, o deportación, captura, agrupamiento, segregación, evacuación, desplazamiento o traslado de las personas tomadas como blanco a campamentos, zonas rurales, guetos u otros lugares asignados.',
    '7.11':
      'Destrucción o saqueo de bienes o instalaciones esenciales para las personas tomadas como blanco, o de bienes vinculados a su identidad cultural o religiosa.',
    '7.12': 'Se marca a personas o sus bienes según su pertenencia a un grupo.',
    '7.13':
      'La identidad, los acontecimientos del pasado o los motivos para la violencia se politizan cada vez más.',
    '7.14':
      'Aumento de la retórica incendiaria, la propaganda o el discurso de odio contra personas, poblaciones o grupos protegidos.',
    '8.1': 'Despliegue repentino de fuerzas de seguridad, o inicio de hostilidades.',
    '8.2': 'Propagación de un conflicto armado o de tensiones graves desde un país vecino.',
    '8.3': 'Medidas internacionales percibidas como una amenaza a la soberanía del Estado.',
    '8.4':
      'Cambio de régimen, transferencia del poder o variación del poder político de los grupos, abruptos o irregulares.',
    '8.5':
      'Atentados contra la vida, la integridad, la libertad o la seguridad de dirigentes, personas destacadas o miembros de grupos enfrentados, u otros actos de violencia grave, como atentados terroristas.',
    '8.6':
      'Acontecimientos religiosos, o muestras reales o percibidas de intolerancia o falta de respeto en materia religiosa, también en el extranjero.',
    '8.7': 'Incitación o propaganda de odio contra determinados grupos o personas.',
    '8.8':
      'Un censo, unas elecciones, actividades decisivas relacionadas con ellos o medidas que los desestabilizan.',
    '8.9':
      'Cambio repentino que afecta a la economía o a la fuerza de trabajo, incluido el que sigue a una crisis financiera, un desastre natural o una epidemia.',
    '8.10':
      'Descubrimiento de recursos naturales o inicio de proyectos de explotación con graves efectos en los medios de subsistencia y la sostenibilidad de grupos o civiles.',
    '8.11':
      'Conmemoraciones de crímenes pasados o de episodios traumáticos que pueden agudizar la tensión entre grupos, incluida la glorificación de los autores.',
    '8.12':
      'Actos relacionados con procesos de rendición de cuentas, sobre todo cuando estos se perciben como injustos.',
    '9.1':
      'Prácticas, políticas o leyes, pasadas o presentes, gravemente discriminatorias, segregadoras, restrictivas o excluyentes contra grupos protegidos.',
    '9.2':
      'Negación de la existencia de grupos protegidos, o negativa a reconocer elementos de su identidad.',
    '9.3': 'Crímenes atroces cometidos en el pasado contra grupos protegidos y que quedaron impunes.',
    '9.4':
      'Tensiones o conflictos graves entre grupos protegidos o con el Estado por los derechos y los recursos, las disparidades económicas, la participación en las decisiones, la seguridad, la expresión de la identidad o las percepciones sobre el grupo tomado como blanco.',
    '9.5':
      'Tensiones o conflictos graves en los que intervienen otros tipos de grupos (políticos, sociales, culturales, geográficos, etc.) y que podrían adquirir un cariz nacional, étnico, racial o religioso.',
    '9.6':
      'No hay ningún mecanismo ni iniciativa nacional para afrontar las tensiones o los conflictos basados en la identidad.',
    '10.1':
      'Documentos oficiales, manifiestos políticos, registros de medios de comunicación u otros documentos que revelan una intención directa de tomar al grupo como blanco o una incitación a hacerlo, o que permiten inferirlas porque el mensaje podría razonablemente conducir a actos de destrucción.',
    '10.2':
      'Eliminación física, rápida o lenta, de miembros del grupo o de partes seleccionadas de este, de un modo que podría provocar su destrucción.',
    '10.3':
      'Discriminación o violencia, generalizadas o sistemáticas, contra la vida, la libertad o la integridad física y moral del grupo, aunque no lleguen a la eliminación.',
    '10.4':
      'Políticas o medidas que afectan gravemente a los derechos reproductivos de las mujeres, o que contemplan la separación o el traslado por la fuerza de niños del grupo.',
    '10.5':
      'Métodos de violencia especialmente dañinos o deshumanizadores, destinados a humillar, atemorizar o aterrorizar para fragmentar al grupo, o a cambiar su identidad.',
    '10.6':
      'Medios de violencia especialmente dañinos o prohibidos internacionalmente, incluidas armas prohibidas, empleados contra el grupo.',
    '10.7': 'Euforia pública por el control ejercido sobre el grupo y su existencia.',
    '10.8':
      'Se atacan o destruyen los hogares, las explotaciones agrícolas, los negocios u otros medios de subsistencia del grupo, o sus símbolos y bienes culturales o religiosos.',
    '11.1':
      'Pautas de violencia contra civiles o miembros de un grupo identificable, sus bienes, sus medios de subsistencia y sus símbolos culturales o religiosos.',
    '11.2':
      'Aumento de los ataques contra civiles, ya sea en número, en poblaciones o zona afectadas, o en gravedad.',
    '11.3': 'La violencia contra civiles y el empleo de las armas se vuelven más organizados o coordinados.',
    '11.4': 'Se utilizan los medios de comunicación u otros medios para provocar violencia o incitar a ella.',
    '11.5': 'Indicios de un plan o una política de ataque contra poblaciones civiles.',
    '11.6': 'Se crean nuevas estructuras políticas o militares que podrían utilizarse para la violencia.',
    '11.7':
      'Se movilizan fondos públicos o privados, incluidos los militares, para la violencia, o se utilizan cada vez más con ese fin, también en grandes compras de armas u otros instrumentos letales o dañinos.',
    '11.8':
      'Desarrollo o mayor uso de medios o métodos de violencia que no permiten distinguir entre civiles y objetivos militares, o que pueden causar la destrucción masiva, la persecución o el debilitamiento de comunidades.',
    '12.1':
      'Documentos oficiales, manifiestos políticos, registros de medios de comunicación u otros documentos que revelan, o permiten inferir, un plan o una política de un Estado o de una organización para tomar como blanco a civiles o a grupos protegidos.',
    '12.2': 'Procedimientos de seguridad discriminatorios, distintos según los grupos de la población civil.',
    '12.3':
      'Medidas que modifican la composición étnica, religiosa, racial o política de la población, también en zonas determinadas.',
    '12.4':
      'Se establecen instituciones paralelas o estructuras políticas o militares autónomas, o se organiza una red de posibles autores procedentes de un mismo grupo étnico, religioso, nacional, racial o político.',
    '12.5':
      'Preparación y uso de importantes recursos públicos o privados, militares o de otra índole, incluidas grandes compras de armas u otros instrumentos que pueden causar daño.',
    '12.6':
      'Acceso a armas u otros instrumentos que no se obtienen fácilmente dentro del país, y uso de ellos.',
    '12.7': 'Se preparan o se movilizan en masa fuerzas armadas contra civiles.',
    '12.8':
      'Facilitar o tolerar la violencia contra civiles o grupos protegidos, incitar a ella o abstenerse deliberadamente de detenerla, con el fin de alentarla.',
    '12.9':
      'Violencia generalizada o sistemática contra civiles o grupos protegidos, o contra partes de ellos, y contra sus medios de subsistencia, sus bienes y sus expresiones culturales.',
    '12.10':
      'Instituciones del Estado o altas autoridades políticas o militares están implicadas en la violencia.',
    '13.1': 'Las partes en el conflicto se fragmentan, o sus cadenas de mando se quiebran o no existen.',
    '13.2':
      'Las partes enfrentadas desconfían unas de otras porque se han roto compromisos o acuerdos, en el pasado o ahora.',
    '13.3': 'Las partes enfrentadas se radicalizan o se vuelven más extremas.',
    '13.4':
      'Se promueve la pertenencia étnica o la religión como determinante de la lealtad nacional o de la lealtad a una parte.',
    '13.5':
      'Conductas que deshumanizan al enemigo o a grupos de la población, o que muestran falta de respeto por sus tradiciones, valores, objetos o instituciones de carácter religioso, étnico o cultural.',
    '13.6':
      'Medidas que restringen gravemente los derechos de las personas protegidas, incluidas las que están alineadas con la otra parte, o se perciben como tales, pero no combaten.',
    '13.7':
      'Planes o discursos que revelan una amenaza de violencia contra personas protegidas, o una incitación a esa violencia, también para sembrar el terror, intimidar, desmoralizar, hacer una demostración de fuerza, causar desplazamientos o preparar más violencia.',
    '13.8':
      'Obstáculos al acceso a suministros, instalaciones, equipo, objetos o ayuda médica o humanitaria indispensables para la supervivencia, o a su entrega.',
    '13.9':
      'Preparación de personal y medios logísticos para trasladar o recluir a un gran número de personas, o para experimentos médicos.',
    '13.10':
      'Planificación, desarrollo, producción, almacenamiento, adquisición, posesión o amenaza de empleo de armas, proyectiles, materiales o sustancias que tienen efectos indiscriminados, causan males superfluos o dañan gravemente el medio ambiente.',
    '13.11':
      'No se reconocen detenciones o lugares de detención, o no se permite que los visiten los delegados del CICR.',
    '13.12':
      'Declaraciones o conductas que niegan un estatuto de protección, o uso indebido de emblemas protectores o de banderas.',
    '13.13':
      'Objetivos militares situados cerca de civiles, o civiles situados cerca de objetivos militares.',
    '13.14':
      'No se toman precauciones en la conducción de las hostilidades, como avisar de los ataques cuando las circunstancias lo permiten.',
    '13.15':
      'Métodos o técnicas de guerra que muestran desprecio por la vida, la integridad o el estatuto de las personas protegidas.',
    '13.16': 'Reclutamiento o utilización, forzosos o arbitrarios, de personas protegidas, incluidos niños.',
    '13.17':
      'Amenaza o aumento de la apropiación, el saqueo, la destrucción o el deterioro de bienes de carácter civil o del patrimonio cultural, social o espiritual.',
    '13.18': 'Amenazas u órdenes de hacer la guerra sin concesiones o de modo que no haya supervivientes.',
    '14.1':
      'A quienes participan en operaciones humanitarias o de mantenimiento de la paz se los percibe como parciales o se considera que interfieren en la política.',
    '14.2': 'Esas operaciones o su personal se identifican cada vez más con una parte en el conflicto.',
    '14.3': 'Se desatiende la necesidad de esas operaciones, o se deniega arbitrariamente el acceso.',
    '14.4':
      'Incitación a la violencia contra esas operaciones o su personal, declaraciones favorables a esa violencia, o expresión de sospecha u hostilidad.',
    '14.5':
      'Aumento de los ataques contra lugares cercanos a esas operaciones, o contra las rutas que llevan a ellas.',
    '14.6': 'El conflicto se intensifica y crece la oposición entre las partes.',
    '14.7':
      'Falta de respeto hacia objetos, bienes o personas que llevan los emblemas distintivos, amenazas contra ellos o aumento de los ataques en su contra.',
    '14.8': 'Acoso o intimidación del personal, o limitación de sus movimientos.',
    '14.9': 'Las medidas o garantías de seguridad para el personal no existen o no se respetan.',
    '14.10': 'Ataques contra ese personal, anteriores o tolerados.',
  },
};
