import { z } from '@hono/zod-openapi';
import { Person } from './people/person.ts';
import { WAYS } from './people/session.ts';
import { Grant } from './rights/roles.ts';
import { VisibleName } from './visible-name.ts';

const Email = z.email().max(254).meta({ description: 'an email address' });
const Name = VisibleName.meta({ description: 'a name of 1 to 200 visible characters' });
const Passphrase = z.string().min(1).max(256).meta({ description: 'a passphrase' });
const Moment = z.string().meta({ description: 'a moment (RFC 3339, UTC)' });

/** How long it is makes it hard to guess; of what it consists is up to the person. */
const NewPassphrase = z
  .string()
  .min(12)
  .max(256)
  .meta({ description: 'a passphrase of 12 to 256 characters that is not guessed easily' });

const Token = z.string().min(1).max(100);
const Code = z
  .string()
  .regex(/^[0-9]{6}$/)
  .meta({ description: 'the six digits that the authenticator app shows' });

export const SessionReply = z.object({
  account: z.enum(['needed', 'exists']),
  person: Person.nullable(),
  step: z
    .enum(['code', 'enrol'])
    .nullable()
    .meta({ description: 'what is still asked for: a second factor, or to add one' }),
  factors: z
    .array(z.enum(['totp', 'recovery', 'passkey']))
    .meta({ description: 'while a second factor is asked for, what may be shown' }),
  organisation: z.string().nullable().meta({ description: 'the name of the organisation to sign in with' }),
});
export type SessionReply = z.infer<typeof SessionReply>;

export const AccountRequest = z.strictObject({
  token: Token.meta({ description: 'the token of the printed address' }),
  name: Name,
  email: Email,
  passphrase: NewPassphrase,
});

export const SessionRequest = z.strictObject({ email: Email, passphrase: Passphrase });
export const CodeRequest = z.union([
  z.strictObject({ code: Code }),
  z.strictObject({ recoveryCode: z.string().min(1).max(50).meta({ description: 'a recovery code' }) }),
]);
export const PassphraseRequest = z.strictObject({ passphrase: Passphrase });
export const NewPassphraseRequest = z.strictObject({ old: Passphrase, passphrase: NewPassphrase });
export const NameRequest = z.strictObject({ name: Name });
export const InvitationRequest = z.strictObject({ token: Token });
export const AcceptRequest = z.strictObject({ token: Token, passphrase: NewPassphrase });
export const InvitedReply = z.object({ name: z.string(), email: z.string() });

export const OrganisationRequest = z.strictObject({
  again: z.boolean().optional().meta({ description: 'whether the person shall show anew who they are' }),
});
export const CallbackQuery = z.object({
  code: z.string().max(4000).optional(),
  state: z.string().max(200).optional(),
  iss: z.string().max(1000).optional(),
});

export const SessionsReply = z.array(
  z.object({
    id: z.string(),
    way: z.enum(WAYS),
    secondFactor: z.boolean(),
    device: z.string(),
    madeAt: Moment,
    seenAt: Moment,
    expiresAt: Moment,
    isThis: z.boolean().meta({ description: 'whether it is the one that asks' }),
  }),
);
export const EndSessionsRequest = z.strictObject({
  which: z
    .union([z.literal('others'), z.literal('all'), z.strictObject({ id: z.string() })])
    .meta({ description: 'one by its id, all others, or all' }),
});

export const EnrolmentReply = z.object({ secret: z.string(), uri: z.string() });
export const CodeOnlyRequest = z.strictObject({ code: Code });
export const RecoveryCodesReply = z.object({
  recoveryCodes: z.array(z.string()).meta({ description: 'told once; empty when there are some already' }),
});

const Credential = z.looseObject({ id: z.string().max(2000) });
export const PasskeyRequest = z.strictObject({ name: Name, response: Credential });
export const PasskeySignInRequest = z.strictObject({ response: Credential });
export const PasskeysReply = z.array(z.object({ id: z.string(), name: z.string(), madeAt: Moment }));
export const PasskeyId = z.object({ passkeyId: z.string() });

export const MeReply = z.object({
  person: Person,
  email: z.string(),
  grants: z.array(Grant),
  factors: z.object({ totp: z.boolean(), passkeys: z.int(), recoveryCodes: z.int() }),
  secondFactorRequired: z.boolean(),
  ways: z.array(z.enum(WAYS)),
  session: z.object({
    id: z.string(),
    way: z.enum(WAYS),
    secondFactor: z.boolean(),
    authenticatedAt: Moment,
    expiresAt: Moment,
  }),
});
export const NamesReply = z.record(z.string(), z.string());

export const PersonReply = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  madeAt: Moment,
  closedAt: Moment.nullable(),
  seenAt: Moment.nullable().meta({ description: 'when a session that goes on was last used' }),
  ways: z.array(z.enum(WAYS)).meta({ description: 'empty while an invitation was not accepted' }),
  hasSecondFactor: z.boolean(),
  grants: z.array(Grant),
});
export type PersonReply = z.infer<typeof PersonReply>;
export const InviteRequest = z.strictObject({ name: Name, email: Email, grants: z.array(Grant).max(1000) });
export const InvitationReply = z.object({
  id: z.string(),
  token: z.string().meta({ description: 'told once; it goes to that person alone' }),
  expiresAt: Moment,
});
export const PersonId = z.object({ personId: z.string() });
export const RenameRequest = z.strictObject({ name: Name.optional(), email: Email.optional() });
export const ClosedRequest = z.strictObject({ closed: z.boolean() });
export const RevokeRequest = Grant.omit({ ceiling: true });
export const RulesReply = z.strictObject({ secondFactorRequired: z.boolean() });
