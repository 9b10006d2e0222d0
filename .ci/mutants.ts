/**
 * Changes the core in one place at a time and looks whether its tests notice: `pnpm mutants [PART OF A NAME OR FILE]`.
 * A mutant is killed when a test fails under it; one that survives, or under which nothing loads, proves nothing and points
 * at a test that is missing.
 */
import { availableParallelism } from 'node:os';
import { ALL_MUTANTS } from './mutants/all-mutants.ts';
import type { Laboratory } from './mutants/laboratory.ts';
import { openLaboratory } from './mutants/laboratory.ts';
import type { Mutant } from './mutants/mutant.ts';

const asked = process.argv[2] ?? '';
const mutants = ALL_MUTANTS.filter(({ name, file }) => `${file}: ${name}`.includes(asked));

/** The test file that killed a mutant, or nothing: those that are expected to come first, then every one of the core. */
const killerOf = (mutant: Mutant, laboratory: Laboratory): Promise<string | undefined> =>
  laboratory.under(mutant, async () => {
    const [killer] = (await laboratory.test(mutant.tests)).failed;
    if (killer !== undefined) return killer;
    const [other] = (await laboratory.test([])).failed;
    return other === undefined ? undefined : `${other}, not as expected`;
  });

/** Takes mutants from the queue until it is empty; prints each and gives back those that survived. */
const tryEach = async (queue: Mutant[], laboratory: Laboratory): Promise<readonly Mutant[]> => {
  const survivors: Mutant[] = [];
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const killer = await killerOf(mutant, laboratory);
    if (killer === undefined) survivors.push(mutant);
    console.log(
      killer === undefined
        ? `SURVIVED ${mutant.file}: ${mutant.name}`
        : `killed   ${mutant.file}: ${mutant.name} [${killer}]`,
    );
  }
  return survivors;
};

const main = async (laboratories: readonly Laboratory[]): Promise<boolean> => {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  const without = await laboratories[0]?.test(tests);
  if (without?.passed !== true) {
    console.error(`nothing is proved: without any mutant, ${without?.failed.join(', ')} fails`);
    return false;
  }
  const queue = [...mutants];
  const survivors = (await Promise.all(laboratories.map((laboratory) => tryEach(queue, laboratory)))).flat();
  for (const { file, name } of survivors) console.log(`survived: ${file}: ${name}`);
  console.log(`\n${mutants.length - survivors.length} of ${mutants.length} mutants killed`);
  return survivors.length === 0;
};

if (mutants.length === 0) throw new Error(`no mutant is called ${asked}`);
const laboratories = Array.from({ length: Math.min(2, availableParallelism()) }, openLaboratory);
try {
  process.exitCode = (await main(laboratories)) ? 0 : 1;
} finally {
  for (const laboratory of laboratories) laboratory.clear();
}
