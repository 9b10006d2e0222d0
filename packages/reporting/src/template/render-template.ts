import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import Handlebars from 'handlebars';
import type { BriefModel } from '../model/brief-model.ts';
import { createEngine } from './create-engine.ts';
import { forbiddenIn } from './forbidden-in.ts';
import { KNOWN_HELPERS } from './known-helpers.ts';
import type { TemplateFault } from './template-fault.ts';
import { placeOf } from './template-fault.ts';

export interface Template {
  readonly name: string;
  readonly text: string;
}

/**
 * The model in a template's words. What stands in the model is escaped. Refuses a template that cannot be read, that
 * names a field that is not there, or that asks for what templates are not given, with its file, line and column.
 */
export const renderTemplate = (
  { name, text }: Template,
  model: BriefModel,
): Result<string, TemplateFault> => {
  const file = `${name}.hbs`;
  const engine = createEngine(model.language);
  try {
    const program = engine.parseWithoutProcessing(text);
    const forbidden = forbiddenIn(program);
    if (forbidden !== undefined) return refused({ code: 'template-fault', file, ...forbidden });
    // `parse` takes a program too, and trims the white space around blocks; its typings know text only.
    const render = engine.compile(engine.parse(program as unknown as string), {
      assumeObjects: true,
      knownHelpersOnly: true,
      knownHelpers: KNOWN_HELPERS,
    });
    return accepted(render(withoutPrototypes(model), {}));
  } catch (error) {
    return refused(faultOf(error, file, text));
  }
};

/** So that `constructor` and the like are simply not there. */
const withoutPrototypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const bare: Record<string | symbol, unknown> = Object.create(null) as object as Record<
    string | symbol,
    unknown
  >;
  for (const [key, entry] of Object.entries(value)) bare[key] = withoutPrototypes(entry);
  // Handlebars puts the object into the message of the fault that it throws.
  Object.defineProperty(bare, Symbol.toPrimitive, { value: () => 'the model' });
  return bare;
};

/** A fault that Handlebars found; anything else that is thrown is a bug of ours. */
const faultOf = (error: unknown, file: string, text: string): TemplateFault => {
  if (error instanceof Handlebars.Exception) return faultOfException(error, file);
  if (error instanceof Error && PARSE_ERROR.test(error.message))
    return faultOfParser(error.message, file, text);
  throw error;
};

const EXCEPTIONS = [
  { problem: 'unknown-field', pattern: /^"(.+)" not defined in / },
  { problem: 'not-offered', pattern: /^You specified knownHelpersOnly, but used the unknown helper (\S+)/ },
  { problem: 'wrong-argument', pattern: /^wrong argument for (\w+)/ },
  { problem: 'not-a-template', pattern: /^(.*)$/s },
] as const;

const faultOfException = (error: InstanceType<typeof Handlebars.Exception>, file: string): TemplateFault => {
  // Handlebars sets the place where it knows it.
  const { column, lineNumber } = error as { readonly column?: number; readonly lineNumber?: number };
  const matching = EXCEPTIONS.find(({ pattern }) => pattern.test(error.message));
  return {
    code: 'template-fault',
    problem: matching?.problem ?? 'not-a-template',
    found: matching?.pattern.exec(error.message)?.[1] ?? error.message,
    file,
    line: Math.max(1, lineNumber ?? 1),
    column: (column ?? 0) + 1,
  };
};

const PARSE_ERROR = /^Parse error on line /;

/** The parser shows the text before the place, without line breaks, and marks the place below it. */
const faultOfParser = (message: string, file: string, text: string): TemplateFault => {
  const [, around = '', mark = ''] = message.split('\n');
  const before = around.slice(0, mark.indexOf('^')).replace(/^\.\.\./, '');
  return {
    code: 'template-fault',
    problem: 'not-a-template',
    found: before,
    file,
    ...placeAfter(before, text),
  };
};

const placeAfter = (before: string, text: string): { readonly line: number; readonly column: number } => {
  let left = text.replaceAll('\n', '').indexOf(before) + before.length;
  let offset = 0;
  for (; left > 0 && offset < text.length; offset += 1) if (text[offset] !== '\n') left -= 1;
  return placeOf(text, offset);
};
