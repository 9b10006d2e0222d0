import { CaseEvent, CaseHeader, Posture } from '@forewarn/core';
import { z } from '@hono/zod-openapi';

const Event = CaseEvent.meta({ id: 'CaseEvent' });
const Header = CaseHeader.meta({ id: 'CaseHeader' });

const Head = z.string().meta({
  description: 'of the log for whoever writes, reviews or releases; for a reader the digest of what is shown',
});

const Summary = z
  .object({
    damaged: z.literal(false),
    id: z.string(),
    title: z.string(),
    area: CaseHeader.shape.area,
    framework: z.string(),
    ruleset: z.string(),
    head: Head,
    events: z.int().nonnegative().meta({ description: 'as many as are shown' }),
    lastAt: z.string().nullable(),
    posture: Posture,
    coverage: z.object({ assessed: z.int(), applicable: z.int() }),
    open: z.int().nonnegative(),
    oldestOpen: z.object({ question: z.string(), days: z.int() }).nullable(),
  })
  .meta({ id: 'CaseSummary' });

/** A case of which not enough can be read to say where it stands. */
const Damaged = z
  .object({ damaged: z.literal(true), id: z.string(), title: z.string().nullable() })
  .meta({ id: 'DamagedCase' });

export const CaseSummary = z.discriminatedUnion('damaged', [Summary, Damaged]);
export type CaseSummary = Readonly<z.infer<typeof CaseSummary>>;
export type ReadableSummary = Readonly<z.infer<typeof Summary>>;

export const CaseListReply = z
  .object({
    cases: z.array(CaseSummary),
    next: z.string().nullable().meta({ description: 'what to send as `after` for the next page' }),
  })
  .meta({ id: 'CaseList' });

/** Who entered it, when and after what is told of an event that is shown as it was entered; hashes, of the log itself. */
export const ViewedEventReply = z
  .object({
    seq: z.int(),
    id: z.string().optional(),
    recordedAt: z.string().optional(),
    actor: z.string().optional(),
    previous: z.string().optional(),
    hash: z.string().optional(),
    expunged: z
      .object({ reason: z.string(), requestedBy: z.string(), approvedBy: z.string(), at: z.string() })
      .optional(),
    event: Event,
  })
  .meta({ id: 'ViewedEvent' });

const Events = z.array(ViewedEventReply);

export const CaseReply = z
  .object({
    id: z.string(),
    head: Head,
    view: z.string().meta({ description: 'differs when what is shown differs, and only then' }),
    header: Header,
    events: Events,
  })
  .meta({ id: 'Case' });

export const EventPageReply = z
  .object({
    head: Head,
    view: z.string(),
    events: Events,
    next: z.int().nullable().meta({ description: 'what to send as `after` for the next page' }),
  })
  .meta({ id: 'EventPage' });

export const NewCaseRequest = z.union([
  z.strictObject({ example: z.string() }),
  z.strictObject({ case: z.unknown().meta({ description: 'a case file, forewarn.case/1' }) }),
]);

/** The events are checked one by one against the case format, so that each fault is named with its place. */
const SentEvents = z.array(z.record(z.string(), z.unknown())).min(1).max(10_000).meta({
  description: 'events of the case format, whose `at` may be left out: the server then stamps the instant',
});

export const AppendRequest = z
  .strictObject({ expectedHead: z.string(), events: SentEvents })
  .meta({ id: 'AppendRequest' });

export const AppendReply = z
  .object({
    head: z.string(),
    events: Events,
    missed: Events.meta({ description: 'what others have added since the head that was sent' }),
  })
  .meta({ id: 'Appended' });

export const PreviewRequest = z.strictObject({ events: SentEvents });
