import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SFNT_ALIGNMENT = 4;

/**
 * The font that a WOFF file compresses, as a plain font file. fontkit would inflate the tables itself, in JavaScript and
 * again for each document.
 */
export const readWoff = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + ENTRY * index;
    const start = woff.readUInt32BE(entry + 4);
    const stored = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const padding = (SFNT_ALIGNMENT - (length % SFNT_ALIGNMENT)) % SFNT_ALIGNMENT;
    tables.push(stored.length < length ? inflateSync(stored) : stored, Buffer.alloc(padding));
    const at = SFNT_HEADER + SFNT_ENTRY * index;
    woff.copy(directory, at, entry, entry + 4);
    woff.copy(directory, at + 4, entry + 16, entry + 20);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(length, at + 12);
    offset += length + padding;
  }
  return Buffer.concat([directory, ...tables]);
};
