/**
 * Validates briefs against PDF/UA-1 and PDF/A-2a with veraPDF: template × language × level × paper, for every example case.
 * Fails without the validator: no one else's word counts. Where pdftotext can be had, it also copies the text out of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCopiedText } from './copied-text.ts';
import type { Command } from './find-verapdf.ts';
import { findVeraPdf } from './find-verapdf.ts';
import { makeBriefs } from './make-briefs.ts';

const PROFILES = ['ua1', '2a'];

const validate = (
  [command, ...args]: Command,
  profile: string,
  files: readonly string[],
): readonly string[] => {
  const { stdout } = spawnSync(command, [...args, '-f', profile, '--format', 'text', '-v', ...files], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const passed = new Set([...stdout.matchAll(/^PASS (.+?)(?: \S+)?$/gm)].map(([, file]) => file));
  const said = stdout.replaceAll(/^PASS .+\n/gm, '').trim();
  if (said !== '') console.log(said.slice(0, 20_000));
  return files.filter((file) => !passed.has(file)).map((file) => `${profile}: ${file}`);
};

const veraPdf = findVeraPdf();
if (veraPdf === undefined) {
  console.error('veraPDF cannot be had here: name its command in VERAPDF, or install Java 17 and Maven.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'forewarn-conformance-'));
const briefs = await makeBriefs(folder);
const files = briefs.map(({ file }) => file);
const failed = PROFILES.flatMap((profile) => validate(veraPdf, profile, files));
const copied = checkCopiedText(briefs);
rmSync(folder, { recursive: true });
for (const failure of [...failed, ...copied.failed]) console.log(`FAIL ${failure}`);
const passed = files.length * PROFILES.length - failed.length + copied.passed;
if (!copied.isRun) console.log('copied text: NOT RUN, pdftotext cannot be had here (poppler-utils)');
console.log(`conformance: ${passed} passed, ${failed.length + copied.failed.length} failed`);
process.exitCode = failed.length + copied.failed.length === 0 && files.length > 0 ? 0 : 1;
