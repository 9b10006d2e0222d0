import { z } from 'zod';

/** A variable of a model: its path (`[]` stands for each entry of a list), what kind it is, what it means. */
export const Variable = z.strictObject({
  path: z.string(),
  kind: z.string(),
  description: z.string(),
});
export type Variable = Readonly<z.infer<typeof Variable>>;

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Each variable of a schema, in its order. */
export const listVariables = (schema: z.ZodType): readonly Variable[] =>
  // JSON Schema allows more than the model uses.
  variablesOf(z.toJSONSchema(schema) as Schema, '');

const variablesOf = (schema: Schema, path: string): readonly Variable[] => {
  const options = schema.anyOf ?? [schema];
  const isNullable = options.some(({ type }) => type === 'null');
  const inner = options.find(({ type }) => type !== 'null') ?? schema;
  const types = [inner.type ?? 'any'].flat();
  const kind = [...types, ...(isNullable ? ['null'] : [])].join(' or ');
  const own = path === '' ? [] : [{ path, kind, description: schema.description ?? inner.description ?? '' }];
  const fields = Object.entries(inner.properties ?? {}).flatMap(([name, field]) =>
    variablesOf(field, path === '' ? name : `${path}.${name}`),
  );
  const entries = inner.items === undefined ? [] : variablesOf(inner.items, `${path}[]`);
  return [...own, ...fields, ...entries];
};
