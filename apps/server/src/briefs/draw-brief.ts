import { createHash } from 'node:crypto';
import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import type { BriefKind } from '../releases/release.ts';
import type { AskedBrief, BriefRefused, DrawnCase } from './brief-of.ts';
import { briefOf } from './brief-of.ts';
import { attachment } from './attachment.ts';

/** The bytes of a brief, and the header by which they are kept as a file. */
export interface DrawnBrief {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly disposition: string;
}

/** A brief as one of the kinds that can be sent. The same case, order and kind give the same bytes. Refuses what `briefOf` does. */
export const drawBrief = async (
  stored: DrawnCase,
  asked: AskedBrief,
  kind: BriefKind,
): Promise<Result<DrawnBrief, BriefRefused>> => {
  const made = await briefOf(stored, asked);
  if (!made.ok) return made;
  const { brief, paper } = made.value;
  const drawn = await (kind === 'html' ? new TextEncoder().encode(brief.html) : brief[kind](paper));
  const bytes = new Uint8Array(drawn);
  return accepted({
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    disposition: attachment({ ...asked, title: stored.header.title, date: brief.model.asOf }, kind),
  });
};
