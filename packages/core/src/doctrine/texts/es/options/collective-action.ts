import type { DoctrineTexts } from '../../doctrine-texts.ts';

export const COLLECTIVE_ACTION_ES: DoctrineTexts['options'] = {
  'council.asset-freeze': {
    name: 'Congelación de activos',
    what: 'El Consejo puede congelar los activos de quienes designe.',
  },
  'council.travel-ban': {
    name: 'Prohibición de viajar',
    what: 'El Consejo puede impedir que viajen quienes designe.',
  },
  'council.credits-and-loans': {
    name: 'Suspensión de créditos y préstamos',
    what: 'El Consejo puede hacer que se suspendan créditos y préstamos.',
  },
  'council.luxury-goods': {
    name: 'Límites a los artículos de lujo',
    what: 'El Consejo puede limitar el comercio de artículos de lujo.',
  },
  'council.arms-embargo': {
    name: 'Embargo de armas',
    what: 'El Consejo puede detener el suministro de armas, equipo policial y material conexo, así como su financiación.',
  },
  'council.commodities': {
    name: 'Límites a los productos básicos de gran valor',
    what: 'El Consejo puede limitar el comercio de productos básicos que costean la violencia.',
  },
  'council.diplomatic-relations': {
    name: 'Ruptura de relaciones diplomáticas',
    what: 'El Consejo puede instar a que se rompan las relaciones diplomáticas.',
  },
  'council.court-referral': {
    name: 'Remisión a la Corte Penal Internacional',
    what: 'El Consejo puede remitir una situación a la Corte Penal Internacional.',
  },
  'council.observation': {
    name: 'Observación con medios militares',
    what: 'El Consejo puede autorizar la observación con medios militares.',
  },
  'council.no-fly-zone': {
    name: 'Zona de prohibición de vuelos',
    what: 'El Consejo puede autorizar que se haga respetar una zona de prohibición de vuelos.',
  },
  'council.safe-areas': {
    name: 'Zonas seguras o zonas de seguridad',
    what: 'El Consejo puede autorizar la protección de zonas seguras o de zonas de seguridad.',
  },
  'council.military-presence': {
    name: 'Presencia militar de protección o disuasión',
    what: 'El Consejo puede autorizar una presencia militar que proteja a los civiles o disuada de atacarlos.',
  },
  'council.jamming': {
    name: 'Interferencia de emisiones de odio',
    what: 'El Consejo puede autorizar la interferencia de emisiones que incitan.',
  },
  'council.force': {
    name: 'Uso de la fuerza',
    what: 'El Consejo puede autorizar el uso de la fuerza para proteger a las poblaciones.',
  },
  'assembly.uniting-for-peace': {
    name: 'Unión pro Paz',
    what: 'Cuando el Consejo no actúa por desacuerdo entre sus miembros permanentes, la Asamblea General puede ocuparse del asunto y recomendar medidas. No puede decidir en lugar del Consejo.',
  },
};
