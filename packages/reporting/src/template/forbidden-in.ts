import Handlebars from 'handlebars';
import type { TemplateFault } from './template-fault.ts';

type Forbidden = Pick<TemplateFault, 'problem' | 'found' | 'line' | 'column'>;

/** The first thing in a template that templates are not given: output without escaping, partials, decorators. */
export const forbiddenIn = (program: hbs.AST.Program): Forbidden | undefined => {
  const found: Forbidden[] = [];
  const note = (problem: Forbidden['problem'], what: string, { loc }: hbs.AST.Node): void => {
    found.push({ problem, found: what, line: loc.start.line, column: loc.start.column + 1 });
  };
  class Guard extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      if (!mustache.escaped) note('raw-output', nameOf(mustache.path), mustache);
      super.MustacheStatement(mustache);
    }
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      note('not-offered', `> ${nameOf(partial.name)}`, partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      note('not-offered', `#> ${nameOf(partial.name)}`, partial);
    }
    override Decorator(decorator: hbs.AST.Decorator): void {
      note('not-offered', `* ${nameOf(decorator.path)}`, decorator);
    }
    override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
      note('not-offered', `#* ${nameOf(decorator.path)}`, decorator);
    }
  }
  new Guard().accept(program);
  return found[0];
};

const nameOf = (node: hbs.AST.Node): string => ('original' in node ? String(node.original) : node.type);
