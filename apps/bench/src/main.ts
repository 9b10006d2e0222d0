import { availableParallelism, cpus } from 'node:os';
import { measureAreas } from './measure-areas.ts';
import { measureBriefs } from './measure-briefs.ts';
import { measureCharts } from './measure-charts.ts';
import { measureCostPerEvent } from './measure-cost-per-event.ts';
import { measureEdit } from './measure-edit.ts';
import { measureNearest } from './measure-nearest.ts';
import { measureReplay } from './measure-replay.ts';
import { measureStart } from './measure-start.ts';

const machine = `${cpus()[0]?.model ?? 'processor unknown'}, ${availableParallelism()} cores`;
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${machine}`);
console.log('Medians on the clock with least and most; processor: what this thread used of it (median);');
console.log('ratio: to the yardstick above it, by processor time where both have one.');

measureReplay();
measureCostPerEvent();
measureEdit();
measureAreas();
measureCharts();
measureNearest();
await measureStart();
await measureBriefs();
