import type { CaseFile, Library, Trace } from '@forewarn/core';
import { accepted, CaseWarning, caseWarnings, isRecordedEvent, refused, replay } from '@forewarn/core';
import { z } from 'zod';
import { amount } from '../amount.ts';
import { oneArgument, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { failureInFull } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { readCaseWithProblems } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import { wrapped } from '../wrapped.ts';

const USAGE = USAGES.check;

/** Reads and validates a case; gives its counts, its coverage and what should be looked at again. */
export const check: Command = async (args) => {
  const parsed = readArguments(args, { with: 'texts' }, USAGE);
  if (!parsed.ok) return parsed;
  const path = oneArgument(parsed.value.positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const atHand = await readAtHand(parsed.value.values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const read = await readCaseWithProblems(path.value, library);
  if (!read.ok) {
    const { failure, problems } = read.refusal;
    return refused(problems.length > 0 ? failureInFull(problems) : failure);
  }
  const report = reportOn(read.value, replay(read.value, undefined, library), library);
  return accepted({ text: textOf(report), json: report });
};

const REFUSED = 'refused' as const;
const Subject = z.string().meta({ description: 'an indicator, a factor, or the step that was refused' });

/** What `check --json` prints. */
export const CheckReport = z.strictObject({
  format: z.literal('forewarn.check/1'),
  title: z.string(),
  framework: z.string(),
  ruleset: z.string(),
  counts: z.strictObject({
    events: z.int(),
    sources: z.int(),
    evidence: z.int(),
    ratings: z.int(),
    judgements: z.int(),
    recorded: z.int().meta({ description: 'what people did, found or decided' }),
  }),
  coverage: z.strictObject({ assessed: z.int(), applicable: z.int() }),
  warnings: z.array(
    z.strictObject({ code: z.enum([REFUSED, ...CaseWarning.shape.code.options]), subject: Subject }),
  ),
});
export type CheckReport = z.infer<typeof CheckReport>;

const reportOn = (caseFile: CaseFile, trace: Trace, library: Library): CheckReport => {
  const count = (...types: readonly string[]) =>
    caseFile.events.filter(({ type }) => types.includes(type)).length;
  return {
    format: 'forewarn.check/1',
    title: caseFile.title,
    framework: caseFile.framework,
    ruleset: caseFile.ruleset,
    counts: {
      events: caseFile.events.length,
      sources: count('source.registered'),
      evidence: count('evidence.recorded'),
      ratings: count('indicator.rated'),
      judgements: count('factor.judged'),
      recorded: caseFile.events.filter(isRecordedEvent).length,
    },
    coverage: trace.picture.coverage,
    warnings: [
      ...trace.steps.flatMap(({ refusal, index }) =>
        refusal === null ? [] : [{ code: REFUSED, subject: `step ${index}: ${refusal.text}` }],
      ),
      ...caseWarnings(caseFile, library),
    ],
  };
};

const WARNINGS: Readonly<Record<CheckReport['warnings'][number]['code'], string>> = {
  refused: 'Kept in the log, moves nothing',
  unsupported: 'Rated above absent without evidence that stands',
  'cites-withdrawn': 'Cites evidence that was withdrawn',
  'single-sourced': 'Rests on one independent origin',
  stale: 'Older than the framework allows at the last date',
  'no-rationale': 'Has no rationale',
  'judged-against-suggestion': 'Judged other than its indicators suggest',
  'suggestion-changed': 'The suggestion has changed since it was judged',
};

const inside = (text: string): readonly string[] => wrapped(text, '  ', '    ');

const countsText = (counts: CheckReport['counts']): string =>
  [
    amount(counts.sources, 'source'),
    amount(counts.evidence, 'item of evidence', 'items of evidence'),
    amount(counts.ratings, 'rating'),
    amount(counts.judgements, 'judgement'),
    amount(counts.recorded, 'recorded act or decision', 'recorded acts and decisions'),
  ].join(', ');

const textOf = ({ title, framework, ruleset, counts, coverage, warnings }: CheckReport): string => {
  const lines = [
    ...wrapped(
      `${title}: a case of ${amount(counts.events, 'event')}. The file is complete and well-formed.`,
    ),
    ...inside(`Framework ${framework}, rule set ${ruleset}`),
    ...inside(countsText(counts)),
    ...inside(
      `Coverage: ${coverage.assessed} of ${coverage.applicable} indicators assessed. Absence of information is not absence of risk.`,
    ),
    ...(coverage.assessed === 0 && counts.judgements === 0
      ? inside('Nothing is assessed yet, so that nothing can be said of the risk.')
      : []),
  ];
  const codes = [...new Set(warnings.map(({ code }) => code))];
  if (codes.length === 0)
    return [
      ...lines,
      ...(coverage.assessed === 0 ? [] : inside('None of the checks asks for a second look.')),
    ].join('\n');
  return [
    ...lines,
    '  To look at again:',
    ...codes.flatMap((code) => {
      const subjects = warnings.filter((warning) => warning.code === code).map(({ subject }) => subject);
      return wrapped(`${WARNINGS[code]} (${subjects.length}): ${subjects.join(', ')}`, '    ', '      ');
    }),
  ].join('\n');
};
