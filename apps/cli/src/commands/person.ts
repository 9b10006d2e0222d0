import type { Result } from '@forewarn/core';
import { accepted, DISCLOSURE_LEVELS, refused } from '@forewarn/core';
import { listPeople, resetByEmail } from '@forewarn/server/people';
import { z } from 'zod';
import { oneArgument, readArguments } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { USAGES } from '../usages.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import { inWorkspace, nameWorkspace, WORKSPACE_OPTIONS } from '../workspace/named-workspace.ts';

const USAGE = USAGES.person;
const OPTIONS = { ...WORKSPACE_OPTIONS, 'public-url': 'text' } as const;

/** What `person list --json` prints. */
export const PersonList = z.strictObject({
  format: z.literal('forewarn.person-list/1'),
  data: z.string(),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      closedAt: z.string().nullable(),
      ways: z
        .array(z.enum(['passphrase', 'passkey', 'organisation']))
        .meta({ description: 'how they sign in; empty while they have only an invitation' }),
      hasSecondFactor: z.boolean(),
      roles: z.array(
        z.strictObject({
          role: z.string(),
          ceiling: z.enum(DISCLOSURE_LEVELS),
          caseId: z.string().nullable().meta({ description: 'null: in the whole workspace' }),
        }),
      ),
    }),
  ),
});
type PersonList = z.infer<typeof PersonList>;

/** What `person reset --json` prints. */
export const PersonReset = z.strictObject({
  format: z.literal('forewarn.person-reset/1'),
  data: z.string(),
  person: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
  token: z.string().meta({ description: 'told once; it goes to that person alone' }),
  address: z.string().meta({
    description:
      'where the person comes in again; from its path on, unless it was said where people open the workspace',
  }),
  expiresAt: z.string(),
  sessions: z.int().meta({ description: 'how many sessions ended' }),
});
type PersonReset = z.infer<typeof PersonReset>;

interface Asked {
  readonly named: NamedWorkspace;
  readonly positionals: readonly string[];
  readonly publicUrl: string;
}
type Act = (asked: Asked) => ReturnType<Command>;

/** Who has an account in a workspace, and a new way in for somebody who lost theirs. Whoever opens the workspace may do it. */
export const person: Command = async (args) => {
  const parsed = readArguments(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const [act = '', ...positionals] = parsed.value.positionals;
  const known = Object.entries(ACTS).find(([name]) => name === act)?.[1];
  if (known === undefined)
    return refused(usageFailure('arguments', 'This command takes list or reset.', `Usage: ${USAGE}`));
  const publicUrl = readPublicUrl(parsed.value.values['public-url']);
  if (!publicUrl.ok) return publicUrl;
  const named = await nameWorkspace(parsed.value.values);
  if (!named.ok) return named;
  return known({ named: named.value, positionals, publicUrl: publicUrl.value });
};

/** The origin under which people open the workspace, or nothing. */
const readPublicUrl = (option: string | undefined): Result<string, Failure> => {
  const given = option ?? process.env['FOREWARN_PUBLIC_URL'] ?? '';
  if (given === '') return accepted('');
  const url = URL.parse(given);
  return url?.protocol === 'https:' || url?.protocol === 'http:'
    ? accepted(url.origin)
    : refused(
        usageFailure(
          '--public-url',
          `“${given}” is no address of a workspace.`,
          'Give the one under which people open it, for instance https://forewarn.example.org.',
        ),
      );
};

const list: Act = async ({ named, positionals }) => {
  if (positionals.length > 0)
    return refused(usageFailure('arguments', 'To list people takes options only.', `Usage: ${USAGE}`));
  const listed = await inWorkspace(named, async ({ place, database }): Promise<PersonList> => {
    const people = await listPeople(database);
    return {
      format: 'forewarn.person-list/1',
      data: place,
      people: people.map(({ id, name, email, closedAt, ways, hasSecondFactor, grants }) => ({
        id,
        name,
        email,
        closedAt,
        ways,
        hasSecondFactor,
        roles: grants.map(({ role, ceiling, caseId = null }) => ({ role, ceiling, caseId })),
      })),
    };
  });
  return listed.ok ? accepted({ text: textOfList(listed.value), json: listed.value }) : listed;
};

const reset: Act = async ({ named, positionals, publicUrl }) => {
  const email = oneArgument(positionals, 'email address', USAGE);
  if (!email.ok) return email;
  const done = await inWorkspace(named, async ({ place, database }) => {
    const made = await resetByEmail(database, email.value, new Date());
    return made.ok ? accepted({ data: place, ...made.value }) : refused({ data: place, ...made.refusal });
  });
  if (!done.ok) return done;
  if (!done.value.ok) return refused(failureOf(email.value, done.value.refusal));
  const { data, sessions, invitation, ...of } = done.value.value;
  const json: PersonReset = {
    format: 'forewarn.person-reset/1',
    data,
    person: of.person,
    ...invitation,
    // Behind the “#”, which a browser sends to nobody.
    address: `${publicUrl}/invitation#${invitation.token}`,
    sessions,
  };
  return accepted({ text: textOfReset(json), json });
};

const ACTS: Readonly<Record<string, Act>> = { list, reset };

const failureOf = (
  email: string,
  { code, data }: { readonly code: 'unknown-person' | 'account-closed'; readonly data: string },
): Failure =>
  code === 'unknown-person'
    ? inputFailure(
        code,
        email,
        `Nobody in ${data} has this address.`,
        'forewarn person list says who has an account.',
      )
    : inputFailure(
        code,
        email,
        'This account is closed.',
        'An administrator opens it again, with the roles that it had, and can then reset it.',
      );

const textOfList = ({ data, people }: PersonList): string =>
  people.length === 0
    ? `Nobody has an account in ${data} yet.`
    : people.map((each) => `${each.name} <${each.email}>: ${factsOf(each).join('; ')}`).join('\n');

const factsOf = ({
  closedAt,
  ways,
  hasSecondFactor,
  roles,
}: PersonList['people'][number]): readonly string[] => [
  ...(closedAt === null ? [] : [`closed since ${closedAt.slice(0, 10)}`]),
  ways.length === 0 ? 'invited' : `signs in with ${ways.join(', ')}`,
  hasSecondFactor ? 'has a second factor' : 'has no second factor',
  roles.length === 0
    ? 'no role'
    : roles
        .map(
          ({ role, ceiling, caseId }) => `${role} (${ceiling}${caseId === null ? '' : `, case ${caseId}`})`,
        )
        .join(', '),
];

const textOfReset = ({ person: { name, email }, address, expiresAt, sessions }: PersonReset): string =>
  [
    `${name} <${email}> comes in again here, once, until ${expiresAt}:`,
    `  ${address}`,
    ...(address.startsWith('/') ? ['Put the address before it under which people open the workspace.'] : []),
    'Give it to that person alone: whoever opens it chooses the passphrase.',
    `The old passphrase and every second factor are gone; sessions that ended: ${sessions}. A server that is`,
    'running notices within five seconds. The audit says that it was done on the command line.',
  ].join('\n');
