import type { Context } from 'hono';
import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import { answerAboutPeople } from './people-answers.ts';
import { answerAboutRelease } from './release-answers.ts';
import { PLAIN } from './plain-answers.ts';
import type { Refusal, RefusalOf } from './refusal.ts';

/** The reply to a refused request: its status, and a problem as RFC 9457 has it. */
export const refuse = (context: Context, refusal: Refusal): Response => {
  const { status, title, detail, more, headers } = answerTo(refusal);
  const { code } = refusal;
  context.set('refused', code);
  const problem = { type: `urn:forewarn:problem:${code}`, title, status, code, detail, ...more };
  return context.body(JSON.stringify(problem), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
};

/** More than anyone reads. Without an end, a small request full of faults would get an endless reply. */
const MOST_PROBLEMS = 1000;

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
    case 'head-not-current':
    case 'release-decided':
    case 'brief-differs':
      return answerAboutRelease(refusal);
    case 'above-ceiling':
      return answer(403, 'Above your ceiling', `Your roles reach up to the level “${refusal.ceiling}”.`, {
        more: { level: refusal.level, ceiling: refusal.ceiling },
      });
    case 'weak-key':
      return answer(422, 'Too easy to guess', refusal.hint);
    case 'too-large':
      return answer(413, 'Too large', `The body of the request may hold ${refusal.limit} bytes.`);
    case 'too-deep':
      return answer(422, 'Nested too deep', `The body of the request may nest ${refusal.limit} levels.`);
    case 'wrong-request':
      return answer(422, 'Not as it should be', sentence(refusal.problems), {
        more: { problems: refusal.problems.slice(0, MOST_PROBLEMS) },
      });
    case 'not-a-case':
      return answer(422, 'Not a case', sentence(refusal.problems), {
        more: { problems: refusal.problems.slice(0, MOST_PROBLEMS) },
      });
    case 'nothing-at-level':
      return answer(
        422,
        'Nothing to release',
        `Nothing of this case may be released at the level “${refusal.level}”.`,
      );
    case 'template-fault':
      return answer(422, 'Template at fault', sentenceOfFault(refusal));
    case 'too-many-streams':
      return answer(429, 'Too many streams', `Somebody may follow ${refusal.limit} streams at a time.`);
    case 'weak-passphrase':
    case 'sign-in-again':
    case 'too-many-requests':
      return answerAboutPeople(refusal);
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
