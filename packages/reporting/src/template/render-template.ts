import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { BriefModel } from '../model/brief-model.ts';
import { createEngine } from './create-engine.ts';
import { faultOfError } from './fault-of-error.ts';
import { forbiddenIn } from './forbidden-in.ts';
import { KNOWN_HELPERS } from './known-helpers.ts';
import type { TemplateFault } from './template-fault.ts';
import type { Watch } from './watch.ts';

export interface Template {
  readonly name: string;
  readonly text: string;
  /** Where it was read from, as faults name it; else its name with the ending of templates. */
  readonly file?: string;
  /** Whether it comes with the toolkit. Any other template is rendered apart, where it can be ended. */
  readonly isShipped?: boolean;
}

export const fileOf = ({ name, file = `${name}.hbs` }: Template): string => file;

/** What else a rendering does: be watched, or change the program before it runs. */
export interface Rendering {
  readonly watch?: Watch | undefined;
  readonly change?: (program: hbs.AST.Program) => void;
}

/**
 * The model in a template's words. What stands in the model is escaped. Refuses a template that cannot be read, that
 * names a field that is not there, or that asks for what templates are not given, with its file, line and column.
 */
export const renderTemplate = (
  template: Template,
  model: BriefModel,
  rendering: Rendering = {},
): Result<string, TemplateFault> => {
  const file = fileOf(template);
  try {
    const print = compiled(template, model.language, rendering);
    return print.ok
      ? accepted(print.value(withoutPrototypes(model), {}))
      : refused({ code: 'template-fault', file, ...print.refusal });
  } catch (error) {
    return refused({ code: 'template-fault', file, ...faultOfError(error, template.text) });
  }
};

type Print = (model: unknown, options: object) => string;

/** Templates that ship, compiled, by their language and text; they hold nothing of the models that they printed. */
const ready = new Map<string, Print>();
/** Twice as many as there are shipped templates in all languages. */
const MOST_READY = 64;

const compiled = (
  { text, isShipped }: Template,
  language: string,
  rendering: Rendering,
): ReturnType<typeof compile> => {
  const isPlain = rendering.watch === undefined && rendering.change === undefined;
  if (isShipped !== true || !isPlain) return compile(text, language, rendering);
  const key = `${language} ${text}`;
  const known = ready.get(key);
  if (known !== undefined) return accepted(known);
  const print = compile(text, language, rendering);
  if (!print.ok) return print;
  for (const first of ready.keys()) if (ready.size >= MOST_READY) ready.delete(first);
  ready.set(key, print.value);
  return print;
};

const compile = (
  text: string,
  language: string,
  { watch, change }: Rendering,
): Result<Print, NonNullable<ReturnType<typeof forbiddenIn>>> => {
  const engine = createEngine(language, watch);
  const program = engine.parseWithoutProcessing(text);
  const forbidden = forbiddenIn(program);
  if (forbidden !== undefined) return refused(forbidden);
  // `parse` takes a program too, and trims the white space around blocks; its typings know text only.
  const trimmed = engine.parse(program as unknown as string);
  change?.(trimmed);
  return accepted(
    engine.compile(trimmed, { assumeObjects: true, knownHelpersOnly: true, knownHelpers: KNOWN_HELPERS }),
  );
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
