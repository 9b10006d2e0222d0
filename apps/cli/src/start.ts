import { buildWebIfStale } from './build-web-if-stale.ts';

// From a fresh checkout one command does it all: build what is not built, then serve.
buildWebIfStale((line) => process.stdout.write(`${line}\n`));
process.argv.splice(2, 0, 'serve');
await import('./main.ts');
