/** The words for adding a case. */
export const WORDS = {
  firstTitle: 'Nothing here yet',
  firstLead:
    'Begin with an example: a real episode, coded by the toolkit’s authors to show how assessment, warning and response move. Or bring a case file of your own.',
  title: 'Add a situation',
  examples: 'Example cases',
  example: (title: string) => `Open the example ${title}`,
  adding: 'Adding…',
  file: 'From a case file',
  choose: 'Choose a case file…',
  fileNote: 'JSON in the format forewarn.case/1. It is taken whole or refused whole.',
  reading: 'Reading the file…',
  refused: (name: string) => `“${name}” was not taken`,
  refusedNote: (count: number) =>
    count === 1
      ? 'One thing is wrong with it. Nothing was added; mend the file and choose it again.'
      : `${count} things are wrong with it. Nothing was added; mend the file and choose it again.`,
  more: (count: number) => `and ${count} more`,
  column: { path: 'Where', message: 'What', hint: 'What to do' },
} as const;
