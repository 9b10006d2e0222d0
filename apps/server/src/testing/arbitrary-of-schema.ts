import * as fc from 'fast-check';
import type { JsonSchema } from './told-operations.ts';

/** Values that mostly fit a schema of the document, and now and then do not: what a client might send. */
export const arbitraryOfSchema = (schema: JsonSchema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: fitting(schema) }, { weight: 1, arbitrary: fc.jsonValue() });

const fitting = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(arbitraryOfSchema));
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(arbitraryOfSchema(schema.items ?? {}), { maxLength: 3 });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 2000, 2000) });
    case 'number':
      return fc.double();
    case 'boolean':
      return fc.boolean();
    case 'string':
      return stringOf(schema);
    default:
      return fc.jsonValue();
  }
};

const stringOf = ({ format }: JsonSchema): fc.Arbitrary<string> => {
  const ofFormat =
    format === 'date'
      ? fc.constantFrom('2026-01-31', '2026-02-30')
      : format === 'date-time'
        ? fc.constantFrom('2026-01-31T10:00:00Z', '2026-01-31')
        : fc.constantFrom('a', '2026-01-05', 'un-2014', 'someone@example.org', 'a passphrase of some length');
  return fc.oneof(ofFormat, fc.string({ unit: 'grapheme', maxLength: 20 }));
};

const objectOf = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, arbitraryOfSchema(property)]),
    ),
    { requiredKeys: [...required] },
  );
