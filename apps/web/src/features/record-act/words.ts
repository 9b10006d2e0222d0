/** The words of the forms that record what people did. */
export const WORDS = {
  group: 'What answers it',
  record: 'Record it',
  people: 'Record only what has happened. Forewarn decides nothing and informs nobody.',
  date: 'When',
  refused: (reason: string) => `Kept in the log, but it moves nothing: ${reason}`,
  recorded: 'Recorded.',
  missing: (label: string) => `“${label}” is needed.`,
  short: (label: string, least: number, has: number) =>
    `“${label}” needs at least ${least} characters; it has ${has}.`,
  fields: {
    by: { label: 'By', note: 'A role or a body, never a person’s name.' },
    rationale: { label: 'What was done, and why' },
    reference: { label: 'Reference', note: 'A document’s symbol or a letter’s number, if there is one.' },
    findingReference: { label: 'Reference', note: 'The document in which the finding stands.' },
    to: { label: 'To', note: 'The organ that it was referred to, or “none” when it was decided not to.' },
    measure: { label: 'Name of the measure', note: 'So that its end can be recorded later.' },
    findingRationale: {
      label: 'What the finding rests on',
      note: 'At least 40 characters: a finding cannot stand without its reasons.',
    },
    answer: { label: 'Answer', note: 'At least 40 characters.' },
  },
  acts: {
    advice: 'Advice was given to the Secretary-General',
    convening: 'The principals were convened',
    options: 'Options were reported to the Secretary-General',
    referral: 'The matter was referred, or it was decided not to',
    manifestFailure: 'A finding: national authorities are manifestly failing',
    meansInadequate: 'A finding: peaceful means are inadequate',
    withdrawManifestFailure: 'The finding of manifest failure was withdrawn',
    withdrawMeansInadequate: 'The finding on peaceful means was withdrawn',
    answer: 'The question was answered',
    assistanceBegun: 'Assistance began',
    assistanceRequested: 'The State asked for it',
    assistanceRefused: 'The State refused it, or withdrew its consent',
    responseBegun: 'A response began',
  },
  byRating: {
    verify: 'Answered by evidence: cite it for an acute rating, with at least moderate confidence.',
    'information-gap': 'Also answered by rating what can be learned.',
  },
} as const;
