import type { CaseEventOf, CaseHeader, Moment } from '@forewarn/core';
import { isReleasedAt, levelOfCase } from '@forewarn/core';
import type { Release } from './release.ts';

type Named = Pick<Release, 'template' | 'language' | 'level' | 'sha256' | 'head' | 'recipients'>;

/** What the log says of a brief that was issued. To whom it went is told to nobody whom the brief itself may not reach. */
export const issuedEvent = (
  { template, language, level, sha256, head, recipients }: Named,
  header: Pick<CaseHeader, 'defaultLevel'>,
  at: Moment,
): CaseEventOf<'brief.issued'> => ({
  type: 'brief.issued',
  at,
  template,
  language,
  level,
  sha256,
  head,
  ...(recipients.length === 0 ? {} : { recipients }),
  ...(isReleasedAt(level, levelOfCase(header)) ? {} : { disclosure: level }),
});
