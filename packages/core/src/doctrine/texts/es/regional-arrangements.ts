import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REGIONAL_ARRANGEMENTS_ES: DoctrineTexts['regionalArrangements'] = {
  'african-union': 'Unión Africana, con su Consejo de Paz y Seguridad',
  ecowas: 'Comunidad Económica de los Estados de África Occidental (CEDEAO)',
  sadc: 'Comunidad de África Meridional para el Desarrollo (SADC)',
  igad: 'Autoridad Intergubernamental para el Desarrollo (IGAD)',
  icglr: 'Conferencia Internacional sobre la Región de los Grandes Lagos (CIRGL)',
  osce: 'Organización para la Seguridad y la Cooperación en Europa (OSCE), con su Alto Comisionado para las Minorías Nacionales',
  oas: 'Organización de los Estados Americanos (OEA)',
  eu: 'Unión Europea (UE)',
  caricom: 'Comunidad del Caribe (CARICOM)',
  asean: 'Asociación de Naciones de Asia Sudoriental (ASEAN)',
  'league-of-arab-states': 'Liga de los Estados Árabes',
  oic: 'Organización de Cooperación Islámica (OCI)',
};
