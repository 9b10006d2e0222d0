import { z } from 'zod';
import type { createApi } from '../create-api.ts';

/** A part of a JSON Schema, as far as the document of the interface uses it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Reply {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** One operation of the document. */
export interface ToldOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly problems: readonly string[];
  readonly parameters: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: JsonSchema;
  }[];
  /** What a body is sent as, and what it holds. */
  readonly body: { readonly mediaType: string; readonly schema: JsonSchema } | undefined;
  readonly replies: Readonly<Record<string, Reply>>;
  /** Why a value is not what the document says of a schema of it, or nothing. */
  readonly faultOf: (schema: JsonSchema, value: unknown) => string | undefined;
}

interface RawOperation {
  readonly 'x-access': string;
  readonly 'x-problems': readonly string[];
  readonly parameters?: ToldOperation['parameters'];
  readonly requestBody?: { readonly content: Reply['content'] };
  readonly responses: ToldOperation['replies'];
}

/** The operations of the document that a server tells of itself. */
export const toldOperations = (api: ReturnType<typeof createApi>): readonly ToldOperation[] => {
  const document = api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'T', version: '0' } });
  // The document is JSON; its own types cover every version of it.
  const { paths, components } = JSON.parse(JSON.stringify(document)) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  };
  const definitions = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [name, closed(schema)]),
  );
  const faultOf = (schema: JsonSchema, value: unknown): string | undefined => {
    const whole = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...closed(schema),
      $defs: definitions,
    };
    const parsed = z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
    return parsed.success ? undefined : z.prettifyError(parsed.error);
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationOf(path, method, operation, faultOf)),
  );
};

const operationOf = (
  path: string,
  method: string,
  operation: RawOperation,
  faultOf: ToldOperation['faultOf'],
): ToldOperation => {
  const [body] = Object.entries(operation.requestBody?.content ?? {});
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    access: operation['x-access'],
    problems: operation['x-problems'],
    parameters: operation.parameters ?? [],
    body: body === undefined ? undefined : { mediaType: body[0], schema: body[1].schema ?? {} },
    replies: operation.responses,
    faultOf,
  };
};

/**
 * The schema with its names where Zod looks for them, and every object closed that does not say that it is open: what a
 * reply holds beside what is told of it is a fault.
 */
const closed = (schema: JsonSchema): JsonSchema => {
  const inner = mapped(schema);
  const isOpen = inner.properties === undefined || inner.additionalProperties !== undefined;
  return isOpen ? inner : { ...inner, additionalProperties: false };
};

const mapped = (schema: JsonSchema): JsonSchema => {
  const { $ref, properties, items, anyOf, oneOf, allOf, additionalProperties, ...rest } = schema;
  const [only] = allOf ?? [];
  // A name with a description beside it.
  if (only?.$ref !== undefined) return closed(only);
  return {
    ...rest,
    ...($ref === undefined ? {} : { $ref: $ref.replace('#/components/schemas/', '#/$defs/') }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, closed(property)]),
          ),
        }),
    ...(items === undefined ? {} : { items: closed(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(closed) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(closed) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: closed(additionalProperties) }
      : additionalProperties === undefined
        ? {}
        : { additionalProperties }),
  };
};
