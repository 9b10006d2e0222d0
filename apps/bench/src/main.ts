import { availableParallelism } from 'node:os';
import { readCaseFile, replay } from '@forewarn/core';
import { generateCase } from './generate-case.ts';
import { measureBareStart, measureSecondStart } from './measure-start.ts';
import { measure, row } from './measure.ts';

const EVENTS = 10_000;
const SEED = 7;

const caseFile = generateCase(EVENTS, SEED);
const text = JSON.stringify(caseFile);
const read = readCaseFile(text);
if (!read.ok) throw new Error(`the made case is not well-formed: ${JSON.stringify(read.refusal[0])}`);

const yardstick = measure(() => JSON.parse(text));
const once = measure(() => replay(read.value), 1);

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; medians, with least and most`,
);
console.log(`A made case of ${EVENTS} events, ${(text.length / 1e6).toFixed(1)} MB\n`);
console.log(`${''.padEnd(52)}${'median'.padStart(12)}${'least–most'.padStart(18)}${'ratio'.padStart(10)}`);
console.log(row('yardstick: JSON.parse of the case file', yardstick, yardstick));
console.log(
  row(
    'read and check the case file',
    measure(() => readCaseFile(text)),
    yardstick,
  ),
);
console.log(
  row(
    'replay, every step with its posture',
    measure(() => replay(read.value)),
    yardstick,
  ),
);
console.log(row('replay, the second in a process', once, yardstick));

const bareStart = await measureBareStart();
console.log(row('\nyardstick: Node that starts and says so', bareStart, bareStart));
console.log(row('second start of the server, until it is ready', await measureSecondStart(), bareStart));
