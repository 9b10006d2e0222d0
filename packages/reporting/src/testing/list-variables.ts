import { z } from 'zod';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Each variable of a schema as a line: its path, what kind it is, what it means. `[]` stands for each of a list. */
export const listVariables = (schema: z.ZodType): readonly string[] =>
  // JSON Schema allows more than the model uses.
  linesOf(z.toJSONSchema(schema) as Schema, '');

const linesOf = (schema: Schema, path: string): readonly string[] => {
  const options = schema.anyOf ?? [schema];
  const isNullable = options.some(({ type }) => type === 'null');
  const inner = options.find(({ type }) => type !== 'null') ?? schema;
  const kind = `${String(inner.type ?? 'any')}${isNullable ? ' or null' : ''}`;
  const description = schema.description ?? inner.description;
  const own = path === '' ? [] : [`| \`${path}\` | ${kind} | ${description ?? ''} |`];
  const fields = Object.entries(inner.properties ?? {}).flatMap(([name, field]) =>
    linesOf(field, path === '' ? name : `${path}.${name}`),
  );
  const entries = inner.items === undefined ? [] : linesOf(inner.items, `${path}[]`);
  return [...own, ...fields, ...entries];
};
