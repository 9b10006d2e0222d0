import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Tells every module that is loaded with an entry point. */
const PROGRAM = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      loaded.push(resolved.url);
      return resolved;
    },
  });
  await import(process.argv[1]);
  process.stdout.write(JSON.stringify(loaded));
`;

const loadedWith = (entry: string): readonly string[] => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, entry], {
    cwd,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  // What the program writes: the addresses of modules.
  return JSON.parse(stdout) as readonly string[];
};
const packagesIn = (addresses: readonly string[]): ReadonlySet<string> =>
  new Set(addresses.flatMap((address) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(address)?.[1] ?? []));

describe('the release', () => {
  it('is loaded without anything that draws or prints briefs', () => {
    const loaded = loadedWith('@forewarn/reporting/release');
    expect(loaded.some((address) => address.endsWith('/release/release-case.ts'))).toBe(true);
    expect([...packagesIn(loaded)].toSorted()).toEqual(['xstate', 'zod']);
    expect(loaded.filter((address) => /\/(draw|docx|template|tree|scenes)\//.test(address))).toEqual([]);
  });

  it('would not pass with what draws: the whole package loads it', () => {
    expect(packagesIn(loadedWith('@forewarn/reporting'))).toContain('pdfkit');
  });
});
