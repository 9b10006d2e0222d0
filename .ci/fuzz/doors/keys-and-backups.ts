import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { openWorkspace, WorkspaceError } from '@forewarn/store';
import { backUp, verifyBackup } from '@forewarn/store/backup';
import { parseManifest } from '../../../packages/store/src/backup/manifest.ts';
import { parseSeal } from '../../../packages/store/src/keys/seal.ts';
import { CASES } from '../case-bases.ts';
import type { Became, Door } from '../door.ts';
import { expectThat, standing } from '../door.ts';
import { damagedText, mutatedText } from '../mutated.ts';

const SALT = Buffer.alloc(16, 1).toString('base64url');
const sealed = { format: 'forewarn.seal/1', nonce: Buffer.alloc(12, 2).toString('base64url'), sealed: SALT };
const SEALS: readonly unknown[] = [
  { ...sealed, under: { kind: 'key-file', salt: SALT } },
  { ...sealed, under: { kind: 'passphrase', salt: SALT, memoryKiB: 65_536, passes: 3, lanes: 4 } },
];

/** The file in which the key of a workspace lies sealed. */
export const seals: Door<string> = {
  name: 'seals',
  weight: 4,
  ...standing(mutatedText(SEALS), async (text) => {
    const seal = parseSeal(text);
    if (seal === undefined) return 'refused';
    const { under } = seal;
    expectThat(under.kind === 'key-file' || under.memoryKiB <= 262_144, 'asks for more memory than there is');
    return 'accepted';
  }),
};

const DIGEST = 'ab'.repeat(32);
const MANIFEST = {
  format: 'forewarn.backup/1',
  madeAt: '2026-01-01T00:00:00.000Z',
  engine: 'embedded',
  schema: 2,
  cases: 1,
  events: 5,
  heads: DIGEST,
  files: [{ name: 'workspace.db', bytes: 4096, sha256: DIGEST }],
  mac: DIGEST,
};

/** What a backup says of itself. */
export const manifests: Door<string> = {
  name: 'manifests',
  weight: 4,
  ...standing(mutatedText([MANIFEST]), async (text) =>
    parseManifest(text) === undefined ? 'refused' : 'accepted',
  ),
};

interface Damage {
  readonly file: 'workspace.db' | 'workspace.seal' | 'manifest.json';
  readonly kind: 'bit' | 'cut' | 'text' | 'gone';
  readonly at: number;
  readonly text: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom('workspace.db', 'workspace.seal', 'manifest.json'),
  kind: fc.constantFrom('bit', 'cut', 'text', 'gone'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: damagedText([JSON.stringify(MANIFEST), JSON.stringify(SEALS[0])]),
});

const inflict = async (folder: string, { file, kind, at, text }: Damage): Promise<void> => {
  const path = join(folder, file);
  if (kind === 'gone') return rm(path, { force: true });
  if (kind === 'text' && file !== 'workspace.db') return writeFile(path, text);
  const bytes = await readFile(path);
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  // A file that lacks no more than its last line break is whole.
  if (kind === 'cut') return truncate(path, Math.min(place, bytes.length - 2));
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return writeFile(path, bytes);
};

const tryDamaged = async (root: string, each: Damage): Promise<Became> => {
  const folder = join(root, 'damaged');
  await cp(join(root, 'backup'), folder, { recursive: true });
  try {
    await inflict(folder, each);
    await verifyBackup(folder, { keyFile: join(root, 'key') });
    return 'accepted';
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return 'refused';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The folder of a backup with something wrong in it: no damage is taken for a backup. */
export const backups: Door<Damage> = {
  name: 'backups',
  weight: 0.3,
  perOpening: 1000,
  open: async () => {
    const root = await mkdtemp(join(tmpdir(), 'forewarn-fuzz-'));
    const keyFile = join(root, 'key');
    const workspace = await openWorkspace({ folder: join(root, 'data'), keyFile });
    const [, , , , , caseFile] = CASES;
    if (caseFile === undefined) throw new Error('there is no case to back up');
    const { events, ...header } = caseFile;
    await workspace.store.createCase(header, events, 'fuzz');
    await backUp(workspace, join(root, 'backup'), { actor: 'fuzz', keyFile });
    await workspace.close();
    const enter = async (each: Damage): Promise<Became> => {
      const became = await tryDamaged(root, each);
      expectThat(became === 'refused', 'a damaged backup was taken for one');
      return became;
    };
    return { inputs: damage, enter, close: () => rm(root, { recursive: true, force: true }) };
  },
};
