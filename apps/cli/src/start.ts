import { buildWebIfStale } from './build-web-if-stale.ts';

// From a fresh checkout one command does it all: build what is not built, then serve.
if (buildWebIfStale((line) => process.stdout.write(`${line}\n`)) === 'failed') {
  process.stderr.write('forewarn: The web application could not be built; what is printed above says why.\n');
  process.exit(1);
}
process.argv.splice(2, 0, 'serve');
await import('./main.ts');
