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
