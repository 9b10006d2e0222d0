/** Tries inputs at every door: `pnpm fuzz [--inputs 1000000] [--seed N] [--door NAME …] [--keep]`. */
import { parseArgs } from 'node:util';
import { keep } from './corpus.ts';
import { DOORS, MISSING_DOORS } from './doors.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { Found } from './run-door.ts';
import { runDoor } from './run-door.ts';
import { sharesOf } from './shares-of.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    door: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
  },
});
const chosen = values.door.length === 0 ? DOORS : DOORS.filter(({ name }) => values.door.includes(name));
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed) || chosen.length === 0) {
  console.error(
    `fuzz: --inputs and --seed are whole numbers; doors: ${DOORS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

console.log(`fuzz: ${inputs} inputs, seed ${seed}; no such door yet: ${MISSING_DOORS.join(', ')}`);
const heartbeat = startHeartbeat(5 * 60_000);
const began = performance.now();
const found: Found[] = [];
let tried = 0;
for (const [door, share] of sharesOf(chosen, inputs)) {
  const ran = await runDoor(door, share, { seed, beat: heartbeat.beat });
  tried += ran.inputs;
  found.push(...ran.found);
  const seconds = Math.round(ran.milliseconds / 1000);
  console.log(
    `${ran.door.padEnd(16)} ${ran.inputs} inputs, ${ran.accepted} accepted, ${ran.slow} slow, ${ran.found.length} found, ${seconds} s`,
  );
}
await heartbeat.stop();
for (const one of found) {
  console.log(`\n${one.door}, seed ${one.seed}: ${one.why}\n  ${JSON.stringify(one.input)?.slice(0, 2000)}`);
  if (values.keep) console.log(`  kept in ${keep(one)}`);
}
console.log(
  `\nfuzz: ${tried} inputs in ${Math.round((performance.now() - began) / 1000)} s, ${found.length} found`,
);
process.exitCode = found.length === 0 ? 0 : 1;
