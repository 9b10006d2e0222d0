import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal, RefusalCode, RefusalOf } from './refusal.ts';

interface Answer {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const answer = (
  status: ContentfulStatusCode,
  title: string,
  detail: string,
  rest: Omit<Answer, 'status' | 'title' | 'detail'> = {},
): Answer => ({ status, title, detail, ...rest });

/** The reply to a refused request: its status, and a problem as RFC 9457 has it. */
export const refuse = (context: Context, refusal: Refusal): Response => {
  const { status, title, detail, more, headers } = answerTo(refusal);
  const { code } = refusal;
  const problem = { type: `urn:forewarn:problem:${code}`, title, status, code, detail, ...more };
  return context.body(JSON.stringify(problem), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
};

/** What needs no more than its code to be said. */
const PLAIN = {
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
  'workspace-damaged': answer(
    503,
    'Workspace damaged',
    'The data file of this workspace is damaged and this part of it cannot be read. An operator restores it from a copy.',
  ),
} as const satisfies Partial<Record<RefusalCode, Answer>>;

/** Exhaustive: a code that is neither here nor plain does not compile. */
const answerTo = (refusal: Refusal): Answer => {
  switch (refusal.code) {
    case 'conflict':
      return answer(
        409,
        'Others have written',
        'Events were added to the case since it was read. Look at them, then send again with the new head.',
        {
          more: { head: refusal.head, missed: refusal.missed },
        },
      );
    case 'too-large':
      return answer(413, 'Too large', `The body of the request may hold ${refusal.limit} bytes.`);
    case 'too-deep':
      return answer(422, 'Nested too deep', `The body of the request may nest ${refusal.limit} levels.`);
    case 'wrong-request':
      return answer(422, 'Not as it should be', sentence(refusal.problems), {
        more: { problems: refusal.problems },
      });
    case 'not-a-case':
      return answer(422, 'Not a case', sentence(refusal.problems), { more: { problems: refusal.problems } });
    case 'nothing-at-level':
      return answer(
        422,
        'Nothing to release',
        `Nothing of this case may be released at the level “${refusal.level}”.`,
      );
    case 'template-fault':
      return answer(422, 'Template at fault', sentenceOfFault(refusal));
    case 'too-many-attempts':
      return answer(429, 'Too many attempts', `Wait ${refusal.seconds} seconds, then try again.`, {
        headers: { 'Retry-After': String(refusal.seconds) },
      });
    default:
      return PLAIN[refusal.code];
  }
};

const sentence = (problems: readonly { readonly message: string }[]): string => {
  const [first, ...others] = problems;
  if (first === undefined) return 'The request does not fit.';
  return others.length === 0 ? first.message : `${first.message} (and ${others.length} more)`;
};

const sentenceOfFault = ({ file, line, column, problem, found }: RefusalOf<'template-fault'>): string => {
  const place = line === null ? '' : ` at line ${line}, column ${column}`;
  return `The template “${file}” is at fault${place}: ${problem.replaceAll('-', ' ')}, “${found}”.`;
};
