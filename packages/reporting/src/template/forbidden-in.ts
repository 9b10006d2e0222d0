import { BLOCKS, HELPERS, OWN_TO_HANDLEBARS } from './known-helpers.ts';
import type { Place, TemplateFault } from './template-fault.ts';

type Forbidden = Fault & Place;
type Fault = Pick<TemplateFault, 'problem' | 'found'>;
type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** How far blocks and calls may stand within one another, counted in nodes of the tree. */
const MOST_DEPTH = 100;

/**
 * The first thing in a template that templates are not given: output without escaping, partials, decorators, what Handlebars
 * keeps for itself, helpers with another number of arguments than they take, blocks too deep within one another. Walks
 * without recursion, so that no depth exhausts the stack.
 */
export const forbiddenIn = (program: hbs.AST.Program): Forbidden | undefined => {
  const left: { readonly node: Node; readonly depth: number }[] = [{ node: program, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, depth } = next;
    const fault = faultOf(node, depth);
    if (fault !== undefined) {
      const { line, column } = node.loc.start;
      return { ...fault, line, column: column + 1, isFromVariable: false };
    }
    left.push(
      ...childrenOf(node)
        .map((child) => ({ node: child, depth: depth + 1 }))
        .toReversed(),
    );
  }
  return undefined;
};

const faultOf = (node: Node, depth: number): Fault | undefined => {
  if (isCall(node)) {
    if (depth > MOST_DEPTH) return { problem: 'nested-too-deep', found: nameOf(node.path) };
    return faultOfCall(node);
  }
  const mark = MARKS[node.type];
  if (mark === undefined) return undefined;
  // Partials have a name, decorators a path.
  const { name, path } = node as Node & { readonly name?: Node; readonly path?: Node };
  return { problem: 'not-offered', found: `${mark} ${nameOf(name ?? path ?? node)}` };
};

const MARKS: Readonly<Record<string, string>> = {
  PartialStatement: '>',
  PartialBlockStatement: '#>',
  Decorator: '*',
  DecoratorBlock: '#*',
};

const isCall = (node: Node): node is Call =>
  node.type === 'MustacheStatement' || node.type === 'BlockStatement' || node.type === 'SubExpression';

const faultOfCall = (call: Call): Fault | undefined => {
  const name = nameOf(call.path);
  if (call.type === 'MustacheStatement' && !call.escaped) return { problem: 'raw-output', found: name };
  const takes = HELPERS.get(name) ?? (BLOCKS.has(name) ? 1 : undefined);
  const isBlock = call.type === 'BlockStatement';
  if (OWN_TO_HANDLEBARS.has(name) || (takes !== undefined && BLOCKS.has(name) !== isBlock)) {
    return { problem: 'not-offered', found: isBlock ? `#${name}` : name };
  }
  if (takes === undefined || call.params.length === takes) return undefined;
  return { problem: 'wrong-argument', found: name };
};

/** Every node that a node holds, whatever kind of node it is. */
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nameOf = (node: Node): string => ('original' in node ? String(node.original) : node.type);
