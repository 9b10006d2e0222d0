import type { CaseEvent } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from './brief-context.ts';
import { fillPhrase } from './brief-words.ts';
import { standingFindings } from './standing-findings.ts';

export const TimelineEntry = z
  .strictObject({
    at: z.string(),
    by: z
      .string()
      .nullable()
      .meta({ description: 'the body or role; null where it is the Security Council' }),
    what: z.string().meta({ description: 'the kind of decision or measure' }),
    rationale: z.string().meta({ description: 'what was recorded of it; may be empty' }),
    to: z.string().nullable().meta({ description: 'the organ that a matter was referred to' }),
    reference: z.string().nullable(),
  })
  .meta({ description: 'a decision or a measure of any body' });
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

/** One list of what all bodies decided and did. */
export const describeTimeline = (context: BriefContext): readonly TimelineEntry[] =>
  context.trace.steps.flatMap(({ event }) => entryOf(event, context));

const entryOf = (event: CaseEvent, context: BriefContext): readonly TimelineEntry[] => {
  const what = whatOf(event, context);
  if (what === undefined) return [];
  return [
    {
      at: event.at,
      by: bodyOf(event),
      what,
      rationale: rationaleOf(event),
      to: event.type === 'matter.referred' && event.to !== 'none' ? event.to : null,
      reference: 'reference' in event ? (event.reference ?? null) : null,
    },
  ];
};

const bodyOf = (event: CaseEvent): string | null => {
  if ('by' in event) return event.by;
  return event.type === 'body.decided' ? event.body : null;
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
      return event.to === 'none' ? words.phrases.notReferred : kind;
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
