import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Part } from './content.ts';

/** Nothing is read from there: what it needs is handed to it. */
const WORKSPACE = tmpdir();

let compiler: NodeCompiler | undefined;

/** The parts as Typst draws them, in the font that it brings, tagged as it does by itself. */
export const drawWithTypst = (parts: readonly Part[]): Uint8Array => {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE });
  const drawings = parts.filter((part) => part.kind === 'drawing');
  drawings.forEach(({ svg }, index) =>
    compiler?.mapShadow(join(WORKSPACE, `drawing-${index}.svg`), Buffer.from(svg)),
  );
  let drawn = 0;
  const body = parts.map((part) => {
    if (part.kind !== 'drawing') return markupOf(part);
    drawn += 1;
    return `#image("/drawing-${drawn - 1}.svg", width: 100%)`;
  });
  const text = ['#set page(paper: "a4", margin: 2cm)', '#set text(size: 8.7pt)', ...body].join('\n\n');
  // Without what it remembers of the last time, as every brief is another one.
  compiler.evictCache(0);
  return compiler.pdf({ mainFileContent: text });
};

const string = (text: string): string => JSON.stringify(text).replaceAll('\\u', '\\\\u');

const markupOf = (part: Exclude<Part, { kind: 'drawing' }>): string => {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: ${part.level}, ${string(part.text)})`;
    case 'paragraph':
      return `#par(text(${string(part.text)}))`;
    case 'list':
      return `#list(${part.items.map((item) => `text(${string(item)})`).join(', ')})`;
    case 'table':
      return `#table(columns: ${part.head.length}, stroke: none, table.header(${cells(part.head)}), ${part.rows
        .map((row) => cells(part.head.map((_, index) => row[index] ?? '')))
        .join(', ')})`;
  }
};

const cells = (row: readonly string[]): string => row.map((cell) => `text(${string(cell)})`).join(', ');
