/** The words of the table of situations. */
export const WORDS = {
  caption: 'Situations in this workspace, and where each of them stands today',
  columns: {
    situation: 'Situation',
    warning: 'Early warning',
    pillarOne: 'Pillar one',
    pillarTwo: 'Pillar two',
    pillarThree: 'Pillar three',
    coverage: 'Assessed',
    open: 'Open questions',
  },
  lastEvent: (date: string) => `last event ${date}`,
  noEvent: 'no event yet',
  coverage: (assessed: number, applicable: number) => `${assessed} of ${applicable}`,
  damaged:
    'The data of this situation is damaged and cannot be read. Where it stands is not known: ask whoever runs the server to restore it from a copy.',
  noneOpen: 'None',
  oldest: (title: string, days: string) => `oldest: ${title}, ${days}`,
} as const;
