import { CaseEvent, CaseHeader, DISCLOSURE_LEVELS, Posture } from '@forewarn/core';
import { z } from '@hono/zod-openapi';
import { Person } from './people/person.ts';

const Event = CaseEvent.meta({ id: 'CaseEvent' });
const Header = CaseHeader.meta({ id: 'CaseHeader' });

export const SessionReply = z.object({ account: z.enum(['needed', 'exists']), person: Person.nullable() });

const Email = z.email().max(254).meta({ description: 'an email address' });

/** Twelve characters of any kind: length is what makes it hard to guess. */
const NewPassphrase = z
  .string()
  .min(12)
  .max(256)
  .meta({ description: 'a passphrase of 12 to 256 characters' });

export const AccountRequest = z.strictObject({
  token: z.string().min(1).max(100).meta({ description: 'the token of the printed address' }),
  name: z.string().trim().min(1).max(200).meta({ description: 'a name of 1 to 200 characters' }),
  email: Email,
  passphrase: NewPassphrase,
});

export const SessionRequest = z.strictObject({
  email: Email,
  passphrase: z.string().min(1).max(256).meta({ description: 'a passphrase' }),
});

export const ExampleReply = z.object({ name: z.string(), title: z.string() });

export const BriefChoicesReply = z.object({
  templates: z.array(z.string()),
  languages: z.array(
    z.object({
      code: z.string(),
      name: z.string().meta({ description: 'in the language itself' }),
      direction: z.enum(['ltr', 'rtl']),
    }),
  ),
  levels: z.array(z.enum(DISCLOSURE_LEVELS)),
  papers: z.array(z.string()),
});
export type BriefChoicesReply = z.infer<typeof BriefChoicesReply>;

export const CaseSummary = z.object({
  id: z.string(),
  title: z.string(),
  area: CaseHeader.shape.area,
  framework: z.string(),
  ruleset: z.string(),
  head: z.string(),
  events: z.int().nonnegative(),
  lastAt: z.string().nullable(),
  posture: Posture,
  coverage: z.object({ assessed: z.int(), applicable: z.int() }),
  open: z.int().nonnegative(),
  oldestOpen: z.object({ question: z.string(), days: z.int() }).nullable(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const NewCaseRequest = z.union([
  z.strictObject({ example: z.string() }),
  z.strictObject({ case: z.unknown().meta({ description: 'a case file, forewarn.case/1' }) }),
]);

const StoredEventReply = z.object({
  seq: z.int(),
  id: z.string(),
  recordedAt: z.string(),
  actor: z.string(),
  previous: z.string(),
  hash: z.string(),
  event: Event,
});

export const CaseReply = z.object({
  id: z.string(),
  head: z.string(),
  header: Header,
  events: z.array(StoredEventReply),
});

/** The events are checked one by one against the case format, so that each fault is named with its place. */
export const AppendRequest = z.strictObject({
  expectedHead: z.string(),
  events: z.array(z.record(z.string(), z.unknown())).min(1).max(10_000).meta({
    description: 'events of the case format, whose `at` may be left out: the server then stamps the instant',
  }),
});

export const AppendReply = z.object({ head: z.string(), events: z.array(StoredEventReply) });

export const ProblemReply = z
  .looseObject({ type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string() })
  .meta({ id: 'Problem' });

export const CaseId = z.object({ id: z.string().meta({ description: 'the id of a case' }) });
