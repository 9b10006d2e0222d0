/** What the server costs on both engines, with a workspace of many cases: `pnpm bench:server [--cases N] [--events N] [--engine NAME]`. */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { fillWorkspace } from './fill-workspace.ts';
import { measureServer } from './measure-server.ts';
import { measureStore } from './measure-store.ts';
import type { MeasuredEngine } from './measured-engine.ts';
import { measuredEmbedded, measuredPostgres } from './measured-engine.ts';
import { say } from './say.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    events: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'both' },
  },
});
const filling = {
  cases: Number(values.cases),
  events: Number(values.events),
  largest: Math.min(10_000, Number(values.events)),
};

const measure = async (engine: MeasuredEngine): Promise<void> => {
  try {
    const start = performance.now();
    const workspace = await engine.open();
    const largest = await fillWorkspace(workspace, filling, (done) =>
      console.error(`${engine.name}: ${done} of ${filling.cases} cases`),
    );
    say(
      `\n${engine.name}: ${filling.cases} cases, ${filling.events} events, made in ${Math.round((performance.now() - start) / 1000)} s`,
    );
    const bare = await engine.openBare(workspace);
    await measureStore(workspace, bare, largest);
    await workspace.close();
    await measureServer(engine, bare, largest);
    await bare.close();
  } finally {
    await engine.remove();
  }
};

say(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'processor unknown'}, ${availableParallelism()} cores`,
);
say('Milliseconds. Ratio: to the bare engine that is given the same SQL, by the median.');
if (values.engine !== 'postgres') await measure(await measuredEmbedded());
if (values.engine !== 'embedded') await measure(await measuredPostgres());
