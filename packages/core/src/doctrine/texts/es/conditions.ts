import type { DoctrineTexts } from '../doctrine-texts.ts';

export const CONDITIONS_ES: DoctrineTexts['conditions'] = {
  authority: { name: 'Autorización', asks: 'El Consejo de Seguridad la ha autorizado.' },
  mandate: { name: 'Mandato', asks: 'Se ciñe estrictamente al mandato y al derecho.' },
  proportionality: {
    name: 'Proporcionalidad',
    asks: 'Nunca causa más daño que el que está autorizada a evitar.',
  },
  prospects: { name: 'Perspectivas', asks: 'Se ha analizado de antemano a qué puede conducir.' },
  monitoring: { name: 'Supervisión', asks: 'Se supervisa la ejecución de la decisión.' },
  accountability: { name: 'Rendición de cuentas', asks: 'Quienes la ejecutan responden por ello.' },
  'last-resort': {
    name: 'Último recurso',
    asks: 'La fuerza solo viene después de otros medios. El Documento Final pregunta si los medios pacíficos son inadecuados, no si cada uno se ha agotado.',
  },
  'national-ownership': {
    name: 'Implicación nacional',
    asks: 'El Estado y su sociedad hacen suyo lo que se emprende.',
  },
  'mutual-commitment': { name: 'Compromiso mutuo', asks: 'Ambas partes se comprometen.' },
  'do-no-harm': {
    name: 'No causar daño',
    asks: 'La ayuda no refuerza a quienes podrían cometer crímenes ni pone a nadie en peligro.',
  },
  'priority-to-prevention': {
    name: 'Prioridad a la prevención',
    asks: 'La ayuda llega pronto, antes de que haya algo que detener.',
  },
  flexibility: { name: 'Flexibilidad', asks: 'La ayuda se ajusta a la situación y cambia con ella.' },
  'both-findings': {
    name: 'Ambas conclusiones',
    asks: 'Las personas han llegado a la conclusión de que los medios pacíficos son inadecuados y de que el incumplimiento de las autoridades nacionales es manifiesto.',
  },
  'case-by-case': {
    name: 'Caso por caso',
    asks: 'Se decide para este caso; ningún otro caso decide por él.',
  },
  scope: {
    name: 'Alcance',
    asks: 'Se trata de los cuatro crímenes y violaciones y de la incitación a cometerlos, y de nada más.',
  },
  'careful-design': { name: 'Diseño cuidadoso', asks: 'Las sanciones se elaboran con cuidado.' },
  'regional-authorisation': {
    name: 'Autorización de medidas coercitivas regionales',
    asks: 'Los acuerdos regionales no aplican ninguna medida coercitiva sin autorización del Consejo.',
  },
  'reports-to-council': {
    name: 'Información al Consejo',
    asks: 'Se mantiene informado al Consejo de lo que los acuerdos regionales hacen o proyectan.',
  },
  'lawful-assistance': {
    name: 'Asistencia conforme a derecho',
    asks: 'La ayuda frente a grupos armados se atiene al derecho.',
  },
  'sound-information': {
    name: 'Información sólida',
    asks: 'Se basa en información exacta, fiable y pertinente; tanto la falsa alarma como la demora son de temer.',
  },
  'no-determination': {
    name: 'Sin determinación jurídica',
    asks: 'Habla de riesgo y de crímenes presuntos o posibles, y no determina nada en derecho.',
  },
};
