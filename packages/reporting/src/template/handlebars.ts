import { createRequire } from 'node:module';
import type Whole from 'handlebars';

/**
 * Handlebars as its makers ship it in one file, without the library that maps sources, for which templates have no use: a
 * third of the time to load it and to compile a template.
 */
// The file has no typings of its own; it holds what the package does.
export const Handlebars = createRequire(import.meta.url)('handlebars/dist/handlebars.js') as typeof Whole;
