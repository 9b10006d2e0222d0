import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { RefusalOf } from '../refusal.ts';

/** The body of a request as it is. Refuses one that is longer than it may be, as soon as that is known. */
export const readBytes = async (
  { body, headers }: Request,
  limit: number,
): Promise<Result<Uint8Array, RefusalOf<'too-large'>>> => {
  if (Number(headers.get('content-length') ?? 0) > limit) return refused({ code: 'too-large', limit });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) return refused({ code: 'too-large', limit });
    chunks.push(chunk);
  }
  return accepted(Buffer.concat(chunks));
};
