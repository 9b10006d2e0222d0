const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;

/** What can be read of a write-ahead log without its key: which frames belong to it, and where transactions end. */
export interface WriteAheadLog {
  /** The places (from 1) of the frames that bear the log's salts: others are left from before it was begun anew. */
  readonly frames: readonly number[];
  /** Those of them that end a transaction. */
  readonly commits: readonly number[];
}

/** How many frames fit into what there is of a log. */
export const framesIn = (log: Buffer): number =>
  log.length <= HEADER ? 0 : Math.floor((log.length - HEADER) / (FRAME_HEADER + log.readUInt32BE(8)));

/** Reads a log by its own format (SQLite's file format, 4). Gives nothing when its header does not hold. */
export const parseWriteAheadLog = (bytes: Buffer): WriteAheadLog | undefined => {
  if (bytes.length <= HEADER) return { frames: [], commits: [] };
  if (!headerHolds(bytes)) return undefined;
  const salts = bytes.readBigUInt64BE(16);
  const size = FRAME_HEADER + bytes.readUInt32BE(8);
  const frames: number[] = [];
  const commits: number[] = [];
  for (let at = HEADER, place = 1; at + size <= bytes.length; at += size, place += 1) {
    if (!isNearly(bytes.readBigUInt64BE(at + 8), salts)) continue;
    frames.push(place);
    if (bytes.readUInt32BE(at + 4) !== 0) commits.push(place);
  }
  return { frames, commits };
};

const headerHolds = (bytes: Buffer): boolean => {
  const magic = bytes.readUInt32BE(0);
  if (magic !== MAGIC && magic !== MAGIC + 1) return false;
  const read = (at: number) => (magic === MAGIC ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let [first, second] = [0, 0];
  for (let at = 0; at < 24; at += 8) {
    first = (first + read(at) + second) >>> 0;
    second = (second + read(at + 4) + first) >>> 0;
  }
  return first === bytes.readUInt32BE(24) && second === bytes.readUInt32BE(28);
};

/** Two random salts that differ in a bit or two are one that was damaged. */
const isNearly = (some: bigint, other: bigint): boolean => {
  let bits = 0;
  for (let different = some ^ other; different !== 0n; different &= different - 1n) bits += 1;
  return bits <= 2;
};

/** Where the index of a log (SQLite's file format, 5) holds what is looked at here; numbers in the machine's own order. */
const INDEX = { header: 48, isInitialised: 12, frames: 16, salts: 32, copied: 96, least: 100 };

/**
 * How many frames of a log its index knows, which tells of a frame only once it is on disk. None when the index is another
 * log's, or its header is not whole; of a log that is gone, those that were not copied into the data file.
 */
export const framesKnown = (log: Buffer, index: Buffer): number => {
  if (index.length < INDEX.least || index[INDEX.isInitialised] !== 1) return 0;
  if (!index.subarray(0, INDEX.header).equals(index.subarray(INDEX.header, 2 * INDEX.header))) return 0;
  const known = numberAt(index, INDEX.frames);
  if (log.length <= HEADER) return known - numberAt(index, INDEX.copied);
  return log.subarray(16, 24).equals(index.subarray(INDEX.salts, INDEX.salts + 8)) ? known : 0;
};

const numberAt = (bytes: Buffer, at: number): number =>
  new Uint32Array(new Uint8Array(bytes.subarray(at, at + 4)).buffer)[0] ?? 0;
