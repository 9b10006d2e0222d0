import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../chain/chain-link.ts';
import type { EngineName } from '../workspace/engine-name.ts';

/** A file of a backup. */
export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup says of itself, in `manifest.json`. */
export interface Manifest {
  readonly format: 'forewarn.backup/1';
  readonly madeAt: string;
  /** What kept the workspace that was backed up. */
  readonly engine: EngineName;
  readonly schema: number;
  readonly cases: number;
  readonly events: number;
  /** SHA-256 of a line `ID HEAD` for each case, in the order of the ids. */
  readonly heads: string;
  readonly files: readonly ManifestFile[];
}

/** The manifest with the code that only who has the data key can make (HMAC-SHA-256). */
export type SealedManifest = Manifest & { readonly mac: string };

export const MANIFEST_FILE = 'manifest.json';
export const LONGEST_MANIFEST = 16_384;

/** Puts the code under a manifest. */
export const sealManifest = (manifest: Manifest, dataKey: string): SealedManifest => ({
  ...manifest,
  mac: codeOf(manifest, dataKey),
});

/** Whether a manifest is as it was written. */
export const isManifestOf = ({ mac, ...manifest }: SealedManifest, dataKey: string): boolean => {
  const [given, right] = [Buffer.from(mac, 'hex'), Buffer.from(codeOf(manifest, dataKey), 'hex')];
  return given.length === right.length && timingSafeEqual(given, right);
};

const codeOf = (manifest: Manifest, dataKey: string): string => {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(dataKey, 'utf8'), '', 'forewarn.backup/1', 32));
  return createHmac('sha256', key).update(canonicalJson(manifest), 'utf8').digest('hex');
};

/** The manifest in a text, or nothing. */
export const parseManifest = (text: string): SealedManifest | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isManifest = (value: unknown): value is SealedManifest => {
  const { format, madeAt, engine, schema, cases, events, heads, files, mac } = recordOf(value);
  return (
    format === 'forewarn.backup/1' &&
    typeof madeAt === 'string' &&
    (engine === 'embedded' || engine === 'postgres') &&
    [schema, cases, events].every(isCount) &&
    [heads, mac].every(isDigest) &&
    Array.isArray(files) &&
    files.every(isFile)
  );
};

const isFile = (value: unknown): boolean => {
  const { name, bytes, sha256 } = recordOf(value);
  return typeof name === 'string' && isCount(bytes) && isDigest(sha256);
};

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
