/**
 * Validates briefs against PDF/UA-1 and PDF/A-2a with veraPDF: every template × language × level, for every example case.
 * Fails without the validator: no one else's word counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { Command } from './find-verapdf.ts';
import { findVeraPdf } from './find-verapdf.ts';

const PROFILES = ['ua1', '2a'];
const root = fileURLToPath(new URL('../', import.meta.url));

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const makeBriefs = (folder: string): readonly string[] =>
  namesIn('packages/examples/cases', '.json').flatMap((example) =>
    namesIn('templates', '.hbs').flatMap((template) =>
      namesIn('templates/words', '.json').flatMap((language) =>
        DISCLOSURE_LEVELS.map((level) => {
          const file = join(folder, `${example}-${template}-${language}-${level}.pdf`);
          const order = ['--out', file, '--template', template, '--language', language, '--level', level];
          const made = spawnSync(
            process.execPath,
            ['apps/cli/src/main.ts', 'brief', `packages/examples/cases/${example}.json`, ...order],
            { cwd: root, encoding: 'utf8' },
          );
          if (made.status !== 0) throw new Error(`no brief for ${file}: ${made.stderr}`);
          return file;
        }),
      ),
    ),
  );

const validate = (
  [command, ...args]: Command,
  profile: string,
  files: readonly string[],
): readonly string[] => {
  const { stdout } = spawnSync(command, [...args, '-f', profile, '--format', 'text', '-v', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const passed = new Set([...stdout.matchAll(/^PASS (.+?)(?: \S+)?$/gm)].map(([, file]) => file));
  console.log(stdout.replaceAll(/^PASS .+\n/gm, '').trim());
  return files.filter((file) => !passed.has(file)).map((file) => `${profile}: ${file}`);
};

const veraPdf = findVeraPdf();
if (veraPdf === undefined) {
  console.error('veraPDF cannot be had here: name its command in VERAPDF, or install Java 17 and Maven.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'forewarn-conformance-'));
const files = makeBriefs(folder);
const failed = PROFILES.flatMap((profile) => validate(veraPdf, profile, files));
rmSync(folder, { recursive: true });
for (const failure of failed) console.log(`FAIL ${failure}`);
console.log(`conformance: ${files.length * PROFILES.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && files.length > 0 ? 0 : 1;
