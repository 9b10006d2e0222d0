import { isolated } from '../../shared/words/isolated.ts';

/** The words for judging indicators. */
export const WORDS = {
  list: 'Indicators',
  rating: (id: string) => `Rating of ${id}`,
  trend: 'Trend',
  trendUnset: 'By comparison',
  confidence: 'Confidence in the basis',
  rationale: 'Why',
  rationaleNote: 'What was seen, where and when; saved when you pause.',
  rateFirst: 'Kept here, and saved once a rating is chosen.',
  evidence: 'Evidence',
  evidenceCount: (count: number) => (count === 0 ? 'none chosen' : `${count} chosen`),
  noEvidence: 'No evidence is recorded in this case yet.',
  withdrawn: 'withdrawn',
  unknownEvidence: (id: string) =>
    `An item that is not in the case (${isolated(id)}): take it off, or save it first.`,
  basis: {
    unsupported: { mark: 'unsupported', said: 'Rated above absent without evidence that stands' },
    'single-sourced': {
      mark: 'single-sourced',
      said: 'Rests on one source; sources with one origin count once',
    },
  },
  rated: (ago: string, date: string) => `rated ${ago}, ${date}`,
  stale: 'stale',
  staleSaid: (days: number) => `older than the ${days} days after which a rating of this factor is stale`,
  firstRating: 'a first rating cannot be taken back, only replaced',
  byDefault: 'A new rating starts with moderate confidence until another is chosen.',
  reaffirms:
    'This rating is from before. Without another rating, a change here is saved as a rating of today, with the same rating. Another rating starts with its own reason and evidence.',
  earlier: 'Earlier reason',
  earlierRated: (rating: string, count: number) =>
    `${rating}; ${count === 0 ? 'no evidence' : count === 1 ? '1 item of evidence' : `${count} items of evidence`}`,
  noReason: 'No reason was given.',
  takeOver: 'Take over the earlier reason and evidence',
  undo: 'Undo',
  undoSaid: (id: string) => `Undo the last change of ${id}`,
  undoNote: 'Puts back what stood before the last change made here, as a new event. Nothing is erased.',
  open: (id: string) => `Details of ${id}`,
  legend: 'What the ratings mean',
  keys: 'Keys',
  help: {
    title: 'Keys on an indicator',
    lead: 'They work while the focus is on an indicator, and not while you type.',
    close: 'Close',
    keys: [
      ['1 2 3 4', 'Rate: absent, emerging, present, acute'],
      ['0', 'Not assessable'],
      ['t', 'Trend: steady, rising, falling'],
      ['c', 'Confidence: low, moderate, high'],
      ['e', 'Evidence: opens it, to choose or to record'],
      ['j k', 'Next indicator, previous indicator'],
      ['Enter', 'Open or close the details'],
      ['/', 'Find an indicator by number or words'],
      ['?', 'This help'],
    ],
  },
} as const;
