import { Handlebars } from './handlebars.ts';
import type { Place, TemplateFault } from './template-fault.ts';
import { NO_PLACE, placeOf } from './template-fault.ts';

type Fault = Pick<TemplateFault, 'problem' | 'found'> & Place;

/** A fault that Handlebars found, or what exhausted the engine; anything else that is thrown is a bug of ours. */
export const faultOfError = (error: unknown, text: string): Fault => {
  if (error instanceof Handlebars.Exception) return faultOfException(error);
  if (error instanceof RangeError) return { ...exhausted(error), ...NO_PLACE };
  const line = error instanceof Error ? SYNTAX_ERROR.exec(error.message)?.[1] : undefined;
  if (error instanceof Error && line !== undefined) return faultOfParser(error.message, Number(line), text);
  throw error;
};

const EXCEPTIONS = [
  { problem: 'unknown-field', pattern: /^"(.+)" not defined in / },
  { problem: 'not-offered', pattern: /^You specified knownHelpersOnly, but used the unknown helper (\S+)/ },
  { problem: 'wrong-argument', pattern: /^wrong argument for (\w+)/ },
  { problem: 'too-much-output', pattern: /^too much output from (\w+)/ },
  { problem: 'not-a-template', pattern: /^(.*)$/s },
] as const;

const faultOfException = (error: InstanceType<typeof Handlebars.Exception>): Fault => {
  // Handlebars sets the place where it knows it.
  const { column, lineNumber } = error as { readonly column?: number; readonly lineNumber?: number };
  const matching = EXCEPTIONS.find(({ pattern }) => pattern.test(error.message));
  return {
    problem: matching?.problem ?? 'not-a-template',
    found: matching?.pattern.exec(error.message)?.[1] ?? error.message,
    line: lineNumber ?? null,
    column: column === undefined ? null : column + 1,
    isFromVariable: false,
  };
};

/** The two ways in which JavaScript itself gives up: a text without end, and calls without end. */
const exhausted = (error: RangeError): Pick<TemplateFault, 'problem' | 'found'> =>
  error.message.includes('string length')
    ? { problem: 'too-much-output', found: 'the output' }
    : { problem: 'nested-too-deep', found: 'the template' };

const SYNTAX_ERROR = /^(?:Parse|Lexical) error on line (\d+)/;

/** The parser shows the text before the place, without line breaks, and marks the place below it. */
const faultOfParser = (message: string, line: number, text: string): Fault => {
  const [, around = '', mark = ''] = message.split('\n');
  const before = around.slice(0, mark.indexOf('^')).replace(/^\.\.\./, '');
  return { problem: 'not-a-template', found: before, ...placeAfter(before, line, text) };
};

/** After the only text that is so; of several after the only one that ends on that line, else the line alone. */
const placeAfter = (before: string, line: number, text: string): Place => {
  const places = endsOf(before, text).map((offset) => placeOf(text, offset));
  const onLine = places.length > 1 ? places.filter((place) => place.line === line) : places;
  const [only] = onLine;
  return only !== undefined && onLine.length === 1 ? only : { line, column: null, isFromVariable: false };
};

/** Where a text stands so often, each of its places says as little as the others. */
const MOST_ENDS = 100;

const endsOf = (before: string, text: string): readonly number[] => {
  const offsets = Array.from(text.matchAll(/[^\n]/g), ({ index }) => index);
  const flat = text.replaceAll('\n', '');
  const ends: number[] = [];
  let at = before === '' ? -1 : flat.indexOf(before);
  while (at !== -1 && ends.length < MOST_ENDS) {
    ends.push((offsets[at + before.length - 1] ?? -1) + 1);
    at = flat.indexOf(before, at + 1);
  }
  return ends;
};
