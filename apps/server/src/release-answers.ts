import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import type { RefusalOf } from './refusal.ts';

/** The answers about reviews and releases whose particulars stand in the refusal. */
export const answerAboutRelease = (
  refusal: RefusalOf<'head-not-current' | 'release-decided' | 'brief-differs'>,
): Answer => {
  switch (refusal.code) {
    case 'head-not-current':
      return answer(409, 'Not the head', 'The case has another head than the one that this speaks of.', {
        more: { head: refusal.head },
      });
    case 'release-decided':
      return answer(409, 'Already decided', `This release is “${refusal.state}” already.`, {
        more: { state: refusal.state },
      });
    case 'brief-differs':
      return answer(
        409,
        'Another brief',
        'The brief cannot be made again as it was: a record was expunged since, or another version of the program draws it.',
        { more: { sha256: refusal.sha256, found: refusal.found } },
      );
  }
};
