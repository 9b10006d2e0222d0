import type { BriefModel } from '../model/brief-model.ts';
import type { Template } from './render-template.ts';
import { renderTemplate } from './render-template.ts';
import type { Place } from './template-fault.ts';
import { NO_PLACE, placeOf } from './template-fault.ts';

type Node = hbs.AST.Node;
type Content = Omit<hbs.AST.ContentStatement, 'original'> & { readonly original: string };

/** A piece of a template that prints: where it begins in the template, and whether what it prints is a variable's. */
interface Origin {
  readonly offset: number;
  readonly isFromVariable: boolean;
}

/** Characters that Unicode keeps for the use within a program. */
const MARKS = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index));

/**
 * Where in a template an offset of its output comes from. It is rendered once more with a mark before each piece that
 * prints; no place where that does not give the same output, which is asked for after a fault only.
 */
export const traceOutput = (template: Template, model: BriefModel, output: string, offset: number): Place => {
  const mark = MARKS.find((candidate) => !output.includes(candidate) && !template.text.includes(candidate));
  if (mark === undefined) return NO_PLACE;
  const origins: (Origin | undefined)[] = [];
  const change = (program: hbs.AST.Program): void => markPieces(program, mark, template.text, origins);
  const marked = renderTemplate(template, model, { change });
  if (!marked.ok) return NO_PLACE;
  const [head = '', ...pieces] = marked.value.split(new RegExp(`${mark}(\\d+)${mark}`));
  let printed = head;
  let place = NO_PLACE;
  for (let index = 0; index < pieces.length && printed.length <= offset; index += 2) {
    const origin = origins[Number(pieces[index])];
    place = placeIn(template.text, origin, offset - printed.length);
    printed += pieces[index + 1] ?? '';
  }
  return output.startsWith(printed) ? place : NO_PLACE;
};

const placeIn = (text: string, origin: Origin | undefined, within: number): Place => {
  if (origin === undefined) return NO_PLACE;
  const { offset, isFromVariable } = origin;
  return { ...placeOf(text, isFromVariable ? offset : offset + within), isFromVariable };
};

/** Puts a numbered mark before each piece of each part of a program. Walks without recursion. */
const markPieces = (
  program: hbs.AST.Program,
  mark: string,
  text: string,
  origins: (Origin | undefined)[],
): void => {
  const starts = lineStarts(text);
  const left: hbs.AST.Program[] = [program];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    next.body = next.body.flatMap((node) => {
      if (isBlock(node)) {
        // A block without its other half has none there, whatever the typings say.
        const halves: readonly (hbs.AST.Program | undefined)[] = [node.program, node.inverse];
        left.push(...halves.filter((half) => half !== undefined));
      }
      const origin = originOf(node, text, starts);
      if (origin === null) return [node];
      origins.push(origin);
      return [contentOf(`${mark}${origins.length - 1}${mark}`, node.loc), node];
    });
  }
};

const isBlock = (node: Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
/** The typings give the text before trimming another type than it has. */
const isContent = (node: Node): node is Content => node.type === 'ContentStatement';

const contentOf = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.Statement => {
  const content: hbs.AST.ContentStatement = {
    type: 'ContentStatement',
    value,
    original: value as never,
    loc,
  };
  return content;
};

/** Null for what prints nothing by itself; undefined where the parser's place is not the text's. */
const originOf = (node: Node, text: string, starts: readonly number[]): Origin | undefined | null => {
  const offset = (starts[node.loc.start.line - 1] ?? 0) + node.loc.start.column;
  if (node.type === 'MustacheStatement') return { offset, isFromVariable: true };
  if (!isContent(node)) return null;
  // White space that the engine took away stood before or after what is left.
  const { original, value } = node;
  if (text.slice(offset, offset + original.length) !== original) return undefined;
  return { offset: offset + Math.max(0, original.indexOf(value)), isFromVariable: false };
};

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), (found) => found.index + found[0].length),
];
