/** The signs of the four crimes and violations. */
export const COMMISSION_SIGNS = [
  'signs.genocide',
  'signs.crimes-against-humanity',
  'signs.war-crimes',
  'signs.ethnic-cleansing',
] as const;
