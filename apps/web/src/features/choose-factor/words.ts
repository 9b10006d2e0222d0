/** The words of the list of factors. */
export const WORDS = {
  title: 'Factors',
  find: 'Find an indicator',
  progress: (assessed: number, applicable: number) => `${assessed}/${applicable}`,
  progressSaid: (assessed: number, applicable: number) => `${assessed} of ${applicable} assessed`,
  judged: 'judged',
  stale: 'stale',
  review: 'to review',
  kinds: {
    common: 'Common factors',
    genocide: 'Genocide',
    'crimes-against-humanity': 'Crimes against humanity',
    'war-crimes': 'War crimes',
    'ethnic-cleansing': 'Ethnic cleansing',
  },
} as const;
