import type { DoctrineTexts } from '../doctrine-texts.ts';

export const REGIONAL_ARRANGEMENTS: DoctrineTexts['regionalArrangements'] = {
  'african-union': 'Union africaine, avec son Conseil de paix et de sécurité',
  ecowas: 'Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)',
  sadc: 'Communauté de développement de l’Afrique australe (SADC)',
  igad: 'Autorité intergouvernementale pour le développement (IGAD)',
  icglr: 'Conférence internationale sur la région des Grands Lacs (CIRGL)',
  osce: 'Organisation pour la sécurité et la coopération en Europe (OSCE), avec son Haut-Commissaire pour les minorités nationales',
  oas: 'Organisation des États américains (OEA)',
  eu: 'Union européenne (UE)',
  caricom: 'Communauté des Caraïbes (CARICOM)',
  asean: 'Association des nations de l’Asie du Sud-Est (ASEAN)',
  'league-of-arab-states': 'Ligue des États arabes',
  oic: 'Organisation de la coopération islamique (OCI)',
};
