/** A template in words. */
interface TemplateWords {
  readonly name: string;
  /** What it is for, and how long it is. */
  readonly purpose: string;
}

const templates: Readonly<Record<string, TemplateWords>> = {
  alert: {
    name: 'Alert',
    purpose: 'To warn today: what is new, and what it calls for. One page.',
  },
  'country-brief': {
    name: 'Country brief',
    purpose: 'To meet and decide: where it stands, and why. About five pages.',
  },
  'full-assessment': {
    name: 'Full assessment',
    purpose: 'To review: each rating, its reasons and sources. Twenty pages or more.',
  },
  'scenario-trace': {
    name: 'Scenario trace',
    purpose: 'To check the reasoning: each step and its rule. Up to ten pages.',
  },
};

const papers: Readonly<Record<string, string>> = { a4: 'A4', letter: 'US Letter' };

/** The words for preparing a brief. */
export const WORDS = {
  choices: 'What the brief is',
  waitingForChoices: 'Loading what there is to choose from…',
  template: 'Template',
  templates,
  language: 'Language',
  level: 'Released at',
  levelNote:
    'What is more protected than this is left out, and the brief says how much. The posture is computed from what remains.',
  date: 'As of',
  dateNote: 'The picture as it stood on that day.',
  paper: 'Paper',
  papers,
  paperNote: 'Of the PDF and of the Word file.',
  beforeFirst: (date: string, first: string) =>
    `The case had no events on ${date}: its first is of ${first}. Choose that day or a later one.`,
  preview: 'Preview',
  previewTitle: 'Preview of the brief',
  linksOpenElsewhere: 'Links to sources open from the files, not from this preview.',
  waiting: 'Writing the brief…',
  asOf: (date: string) => `as of ${date}`,
  downloads: { pdf: 'Download PDF', docx: 'Download for Word (DOCX)' },
  downloading: { pdf: 'Drawing the PDF…', docx: 'Writing the file for Word…' },
  downloaded: (name: string) => `${name} is in your downloads.`,
  docxNote:
    'The Word file is for editing before it is sent. What is changed in it no longer follows from the case.',
} as const;
