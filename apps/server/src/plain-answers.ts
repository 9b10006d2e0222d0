import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import { PEOPLE_ANSWERS } from './people-answers.ts';
import type { RefusalCode } from './refusal.ts';

/** What needs no more than its code to be said. */
export const PLAIN = {
  ...PEOPLE_ANSWERS,
  'not-json': answer(400, 'Not JSON', 'The body of the request is not complete, valid JSON.'),
  'wrong-encoding': answer(400, 'Wrong encoding', 'The body of the request is not UTF-8 text.'),
  'not-signed-in': answer(401, 'Not signed in', 'Sign in first.'),
  'wrong-credentials': answer(401, 'Not signed in', 'No account has this email address and this passphrase.'),
  'wrong-origin': answer(
    403,
    'Wrong origin',
    'The request came from a page of another site, or did not say from where.',
  ),
  'wrong-token': answer(
    403,
    'Wrong token',
    'The first account needs the token of the address that the server printed when it started.',
  ),
  'not-allowed': answer(
    403,
    'Not allowed',
    'Your roles do not allow this. An administrator of the workspace gives roles.',
  ),
  'not-found': answer(404, 'Not found', 'There is nothing at this address.'),
  'unknown-case': answer(404, 'Unknown case', 'There is no case of this id in the workspace.'),
  'account-exists': answer(409, 'Account exists', 'The first account was made already. Sign in with it.'),
  'wrong-media-type': answer(415, 'Wrong media type', 'Send the body as application/json.'),
  'wrong-host': answer(
    421,
    'Wrong host',
    'This server does not answer under that name. An operator adds a name with --public-url.',
  ),
  'web-not-built': answer(
    503,
    'Web application not built',
    'The web application is not built. Run “pnpm build”, then load this page again.',
  ),
  'workspace-unreachable': answer(
    503,
    'Database out of reach',
    'The server cannot reach its database at this moment. What was not confirmed may or may not be there: look before you send it again.',
  ),
  'workspace-damaged': answer(
    503,
    'Workspace damaged',
    'The data file of this workspace is damaged and this part of it cannot be read. An operator restores it from a copy.',
  ),
  'four-eyes': answer(
    403,
    'Another person is needed',
    'Nobody decides on what they did themselves. Somebody else with the right to do it does this.',
  ),
  'issued-by-release': answer(
    403,
    'Issued by a release',
    'The log says that a brief was issued when its release is decided. Ask for a release of the brief.',
  ),
  'unknown-event': answer(404, 'Unknown event', 'There is no event of this number in the case.'),
  'unknown-request': answer(404, 'Unknown request', 'No request of this id waits.'),
  'unknown-release': answer(404, 'Unknown release', 'There is no release of this id in the case.'),
  'not-issued': answer(409, 'Not issued', 'Only a brief that was issued can be had as it was issued.'),
  'brief-erased': answer(
    410,
    'Bytes erased by expunging',
    'A record that stood in the case as this brief was drawn was expunged, and what was kept of the brief with it.',
  ),
  'release-lapsed': answer(
    409,
    'Lapsed',
    'The case has grown since the release was asked for, so the brief is no longer that of the case. Ask anew.',
  ),
  'already-expunged': answer(409, 'Already expunged', 'What stood in this event was expunged already.'),
  'already-requested': answer(
    409,
    'Already asked for',
    'The expunging of this event waits for somebody already.',
  ),
  'no-backup-folder': answer(
    409,
    'No place for backups',
    'This server was not told where backups go. An operator names a folder with --backups.',
  ),
  'backup-under-way': answer(409, 'Under way', 'A backup is being made. Wait until it is done.'),
  'key-reused': answer(422, 'Key used before', 'Under this idempotency key another request was sent.'),
  'still-working': answer(
    409,
    'Still being worked on',
    'The same request was sent before and is not finished. Send it again in a moment.',
    { headers: { 'Retry-After': '2' } },
  ),
  'unknown-attachment': answer(404, 'Unknown attachment', 'This case names no such attachment.'),
  'unknown-framework': answer(
    404,
    'Unknown framework',
    'There is no framework of this id, or not in this language.',
  ),
  'no-keys': answer(
    409,
    'No keys here',
    'The data of this workspace is encrypted by whoever runs its database, and opens with nothing of ours.',
  ),
  'not-ready': answer(503, 'Not ready', 'The server cannot answer requests at this moment.'),
} as const satisfies Partial<Record<RefusalCode, Answer>>;
