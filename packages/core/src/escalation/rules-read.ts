/** The rules that the chart, the signs and the questions read by name: a rule set has each of them, and may have more. */
export const RULES_READ = [
  'signs.incitement',
  'risk.serious',
  'risk.imminent',
  'risk.ongoing',
  'risk.urgent',
  'state.under-stress',
  'state.unwilling',
  'state.in-doubt',
  'assistance.encouragement',
  'assistance.capacity-building',
  'assistance.protection',
  'response.peaceful-means',
  'response.regional',
  'question.manifest-failure',
  'question.verify',
] as const;
