#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

// Compiled code is kept from one start to the next. In the person's own folder: others could write to the common one.
const caches = process.env['XDG_CACHE_HOME'] ?? '';
enableCompileCache(join(isAbsolute(caches) ? caches : join(homedir(), '.cache'), 'forewarn'));

const { runCommandLine } = await import('./run-command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
