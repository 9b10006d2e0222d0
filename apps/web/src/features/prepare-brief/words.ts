/** The words for preparing a brief. */
export const WORDS = {
  choices: 'What the brief is',
  template: 'Template',
  templates: { 'country-brief': 'Country brief' },
  language: 'Language',
  languages: { en: 'English' },
  level: 'Released at',
  levelNote:
    'What is more protected than this is left out, and the brief says how much. The posture is computed from what remains.',
  date: 'As of',
  dateNote: 'The picture as it stood on that day.',
  beforeFirst: (date: string, first: string) =>
    `The case had no events on ${date}: its first is of ${first}. Choose that day or a later one.`,
  preview: 'Preview',
  previewTitle: 'Preview of the brief',
  waiting: 'Writing the brief…',
  download: 'Download the PDF',
  downloading: 'Drawing the PDF…',
  downloaded: (name: string) => `${name} is in your downloads.`,
} as const;
