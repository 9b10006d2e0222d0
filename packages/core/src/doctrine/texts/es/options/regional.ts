import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const REGIONAL_ES: DoctrineTexts['options'] = {
  'regional.human-rights-courts': {
    name: 'Órganos regionales de derechos humanos',
    what: 'El Estado acepta las cortes y comisiones regionales de derechos humanos y sigue lo que dicen.',
  },
  'regional.norms-and-institutions': {
    name: 'Normas e instituciones regionales',
    what: 'La región fija normas y mantiene instituciones en favor de la tolerancia, la transparencia, la rendición de cuentas y una gestión constructiva de la diversidad.',
  },
  'regional.early-warning': {
    name: 'Alerta temprana regional',
    what: 'La alerta temprana del Estado se enlaza con la de su región.',
  },
  'regional.cross-border-crises': {
    name: 'Ayuda en crisis que cruzan fronteras',
    what: 'La región ayuda cuando grupos armados, tráfico ilícito o violencia cruzan una frontera.',
  },
  'regional.mediation': {
    name: 'Mediación y buenos oficios regionales',
    what: 'Una organización regional media u ofrece sus buenos oficios.',
  },
  'regional.fact-finding': {
    name: 'Determinación de los hechos por organizaciones regionales',
    what: 'Una organización regional averigua qué ha ocurrido.',
  },
  'regional.observer-mission': {
    name: 'Observadores regionales',
    what: 'Observadores de una organización regional están presentes e informan.',
  },
  'regional.suspension': {
    name: 'Suspensión de la condición de miembro',
    what: 'Una organización regional suspende la participación del Estado en ella.',
  },
  'regional.sanctions': {
    name: 'Sanciones regionales',
    what: 'Una organización regional restringe sus propias relaciones con quienes se tiene por responsables.',
  },
  'regional.enforcement': {
    name: 'Medidas coercitivas regionales',
    what: 'El Consejo de Seguridad puede autorizar a una organización regional a adoptar medidas coercitivas.',
  },
};
