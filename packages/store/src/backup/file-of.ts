import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ManifestFile } from './manifest.ts';

/** A file as a manifest names it. Reads it from its beginning to its end, in pieces. */
export const fileOf = async (path: string): Promise<ManifestFile> => {
  const digest = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    // Without an encoding, a stream gives bytes.
    const read = piece as Buffer;
    digest.update(read);
    bytes += read.length;
  }
  return { name: basename(path), bytes, sha256: digest.digest('hex') };
};
