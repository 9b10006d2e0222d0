/** The words for finding an indicator. */
export const WORDS = {
  title: 'Find an indicator',
  label: 'Number or words',
  found: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
  none: 'No indicator holds all of these words. Try fewer, or its number.',
  close: 'Close',
} as const;
