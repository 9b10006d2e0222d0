import type { Factors } from '../people/factors-of.ts';
import type { People } from '../people/people.ts';
import type { SessionReply } from '../people-schemas.ts';

/** Where somebody stands on the way in, as their cookies say. */
export const sessionReply = async (people: People, headers: Headers): Promise<SessionReply> => {
  const session = await people.sessions.of(headers);
  const waiting = session === undefined ? await people.signIn.waiting(headers) : undefined;
  return {
    account: (await people.firstAccount.exists()) ? 'exists' : 'needed',
    person: session?.person ?? null,
    step: session?.mayOnlyEnrol === true ? 'enrol' : waiting === undefined ? null : 'code',
    factors: waiting === undefined ? [] : shownBy(waiting.factors),
    organisation: people.organisation?.name ?? null,
  };
};

const shownBy = ({ totp, passkeys, recoveryCodes }: Factors): SessionReply['factors'] => [
  ...(totp ? (['totp'] as const) : []),
  ...(passkeys > 0 ? (['passkey'] as const) : []),
  ...(recoveryCodes > 0 ? (['recovery'] as const) : []),
];
