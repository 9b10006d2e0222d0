import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import type { PeopleRefusal } from './people/people-refusal.ts';

type WithParticulars = 'weak-passphrase' | 'sign-in-again' | 'too-many-requests';

/** What of people needs no more than its code to be said. */
export const PEOPLE_ANSWERS = {
  'wrong-code': answer(401, 'Wrong code', 'This code is not right now one of yours, or was used before.'),
  'wrong-passphrase': answer(403, 'Wrong passphrase', 'This is not the passphrase of your account.'),
  'second-factor-needed': answer(
    403,
    'A second factor is needed',
    'In this workspace everybody signs in with a second factor. Add one, then go on.',
  ),
  'passkey-refused': answer(
    401,
    'Passkey refused',
    'The passkey did not answer as it must, or no open account has it.',
  ),
  'invitation-over': answer(
    404,
    'Invitation over',
    'This link was used, was replaced by another, or is older than seven days. Ask an administrator for a new one.',
  ),
  'unknown-passkey': answer(404, 'Unknown passkey', 'Your account has no passkey of this id.'),
  'unknown-session': answer(404, 'Unknown session', 'Your account has no session of this id.'),
  'unknown-person': answer(404, 'Unknown person', 'There is no account of this id in the workspace.'),
  'unknown-grant': answer(404, 'Unknown role', 'This person does not have this role there.'),
  'no-organisation': answer(
    404,
    'No such way in',
    'The operator of this server has named no organisation to sign in with.',
  ),
  'second-factor-exists': answer(
    409,
    'There already',
    'An authenticator app is set up for this account. Remove it before you set up another.',
  ),
  'email-taken': answer(409, 'Address taken', 'Another account signs in with this email address.'),
  'last-administrator': answer(
    409,
    'The last administrator',
    'Without this account nobody could look after people. Make another person administrator first.',
  ),
  'account-closed': answer(409, 'Account closed', 'This account is closed. Open it first.'),
  'organisation-unreachable': answer(
    503,
    'Not reachable',
    'The sign-in of your organisation does not answer, or says that it is another. Try again later, or tell your operator.',
  ),
} as const satisfies Partial<Record<PeopleRefusal['code'], Answer>>;

/** The answers whose particulars stand in the refusal. */
export const answerAboutPeople = (refusal: Extract<PeopleRefusal, { code: WithParticulars }>): Answer => {
  switch (refusal.code) {
    case 'weak-passphrase':
      return answer(422, 'Guessed too easily', [refusal.reason, ...refusal.suggestions].join(' '), {
        more: { reason: refusal.reason, suggestions: refusal.suggestions },
      });
    case 'sign-in-again':
      return answer(403, 'Sign in again', 'For this, show once more who you are.', {
        more: { ways: refusal.ways },
      });
    case 'too-many-requests':
      return answer(429, 'Too many requests', `Wait ${refusal.seconds} seconds, then go on.`, {
        headers: { 'Retry-After': String(refusal.seconds) },
      });
  }
};
