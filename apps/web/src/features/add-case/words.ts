import { isolated } from '../../shared/words/isolated.ts';

/** The words for adding a case. */
export const WORDS = {
  firstTitle: 'Nothing here yet',
  firstLead:
    'Begin a situation of your own, bring a case file, or look at an example first: a real episode, coded by the toolkit’s authors to show how assessment, warning and response move.',
  title: 'Add a situation',
  fresh: 'New situation',
  begin: 'Begin a new situation…',
  beginNote: 'An empty assessment of a country, with every indicator still to be rated.',
  titleField: 'Title',
  titleNote: 'The situation in a few words, as it shall stand on briefs.',
  country: 'Country',
  countryNote: 'Type a part of its name.',
  countries: 'Show the countries',
  noCountry: 'No country has this in its name.',
  note: 'Note, if there is something to be known about this case',
  level: 'Disclosure, where nothing else is said',
  levels: {
    public: 'What is recorded here may be shown to anyone, unless it is marked otherwise.',
    partner: 'What is recorded here may be shared with partners, unless it is marked otherwise.',
    internal: 'What is recorded here stays within the organization, unless it is marked otherwise.',
    restricted: 'What is recorded here is for named readers only, unless it is marked otherwise.',
  },
  create: 'Begin the assessment',
  creating: 'Beginning…',
  notNow: 'Not now',
  missing: (label: string) => `“${label}” is needed.`,
  examples: 'Example cases',
  example: (title: string) => `Open the example ${title}`,
  adding: 'Adding…',
  file: 'From a case file',
  choose: 'Choose a case file…',
  fileNote: 'JSON in the format forewarn.case/1. It is taken whole or refused whole.',
  reading: 'Reading the file…',
  refused: (name: string) => `“${isolated(name)}” was not taken`,
  refusedNote: (count: number) =>
    count === 1
      ? 'One thing is wrong with it. Nothing was added; mend the file and choose it again.'
      : `${count} things are wrong with it. Nothing was added; mend the file and choose it again.`,
  more: (count: number) => `and ${count} more`,
  column: { path: 'Where', message: 'What', hint: 'What to do' },
} as const;
