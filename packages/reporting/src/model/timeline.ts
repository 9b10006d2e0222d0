import type { CaseEvent } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { fillPhrase } from './brief-words.ts';
import { standingFindings } from './standing-findings.ts';

export const TimelineEntry = z
  .strictObject({
    at: z.string(),
    by: z.string().meta({ description: 'the body or role' }),
    what: z.string().meta({ description: 'the kind of decision or measure' }),
    rationale: z.string().meta({ description: 'what was recorded of it; may be empty' }),
    reference: z.string().nullable(),
  })
  .meta({ description: 'a decision or a measure of any body' });
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

const MOST_ENTRIES = 12;

/** One list of what all bodies decided and did, the latest; how many earlier ones are not listed. */
export const describeTimeline = (context: BriefContext) => {
  const entries = context.trace.steps.flatMap(({ event }) => entryOf(event, context));
  return { earlier: Math.max(0, entries.length - MOST_ENTRIES), entries: entries.slice(-MOST_ENTRIES) };
};

const entryOf = (event: CaseEvent, context: BriefContext): readonly TimelineEntry[] => {
  const what = whatOf(event, context);
  if (what === undefined) return [];
  return [
    {
      at: event.at,
      by: bodyOf(event, context),
      what,
      rationale: rationaleOf(event),
      reference: 'reference' in event ? (event.reference ?? null) : null,
    },
  ];
};

const bodyOf = (event: CaseEvent, { words }: BriefContext): string => {
  if ('by' in event) return event.by;
  return event.type === 'body.decided' ? event.body : words.phrases.councilBody;
};

const rationaleOf = (event: CaseEvent): string => {
  if (event.type === 'body.decided') return event.what;
  return 'rationale' in event ? (event.rationale ?? '') : '';
};

/** What kind of act it is, or nothing for an event that is no body's decision or measure. */
const whatOf = (event: CaseEvent, context: BriefContext): string | undefined => {
  const { wording, words } = context;
  const kind = wording.eventTypes[event.type] ?? event.type;
  const of = (part: string) => fillPhrase(words.phrases.of, { kind, part });
  switch (event.type) {
    case 'advice.given':
    case 'principals.convened':
    case 'options.reported':
    case 'body.decided':
    case 'mandate.ended':
      return kind;
    case 'matter.referred':
      return event.to === 'none'
        ? words.phrases.notReferred
        : fillPhrase(words.phrases.referredTo, { to: event.to });
    case 'assistance.requested':
    case 'assistance.begun':
    case 'assistance.refused':
    case 'assistance.ended':
      return of(wording.regions[`pillarTwo.${event.form}`] ?? event.form);
    case 'response.begun':
    case 'response.ended':
      return of(wording.regions[`pillarThree.${event.track}`] ?? event.track);
    case 'finding.recorded':
    case 'finding.withdrawn':
      return of(words.terms.findings[event.finding] ?? event.finding);
    case 'council.decided':
      return fillPhrase(event.consent === true ? words.phrases.councilConsent : words.phrases.council, {
        chapter: event.chapter,
        outcome: words.terms.outcomes[event.outcome] ?? event.outcome,
      });
    default:
      return undefined;
  }
};

export const FindingEntry = z
  .strictObject({
    at: z.string(),
    finding: z.string(),
    by: z.string(),
    reference: z.string(),
    rationale: z.string(),
  })
  .meta({ description: 'a finding that stands, with whose it is' });
export type FindingEntry = Readonly<z.infer<typeof FindingEntry>>;

/** The findings that were recorded and not withdrawn since. */
export const describeFindings = ({ trace, words }: BriefContext): readonly FindingEntry[] =>
  [...standingFindings(trace).values()].map(({ at, finding, by, reference, rationale }) => ({
    at,
    finding: words.terms.findings[finding] ?? finding,
    by,
    reference,
    rationale,
  }));
