/** As much of JSON Schema as the server's own document says its bodies in. */
interface Form {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly properties?: Readonly<Record<string, Form>>;
  readonly items?: Form;
  readonly format?: string;
  readonly minLength?: number;
}

const textOf = ({ format, minLength = 0 }: Form): string => {
  if (format === 'email') return 'somebody@example.org';
  if (format === 'date-time') return '2026-02-03T04:05:06.000Z';
  return 'a text of some length'.padEnd(minLength, '.');
};

/** A value of the form that a schema asks for, with every property it may have: what requests are made out of. */
export const sampleOf = (form: Form, schemas: Readonly<Record<string, Form>>, depth = 0): unknown => {
  if (depth > 8) return null;
  const inner = (each: Form): unknown => sampleOf(each, schemas, depth + 1);
  const [option] = form.anyOf ?? form.oneOf ?? [];
  const instead = option ?? schemas[form.$ref?.split('/').at(-1) ?? ''];
  if (instead !== undefined) return inner(instead);
  if (form.enum !== undefined) return form.enum[0];
  return form.const ?? plainSample(form, inner);
};

const plainSample = (form: Form, inner: (each: Form) => unknown): unknown => {
  switch (typeof form.type === 'string' ? form.type : form.type?.[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {}).map(([key, each]) => [key, inner(each)]),
      );
    case 'array':
      return form.items === undefined ? [] : [inner(form.items)];
    case 'string':
      return textOf(form);
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
};
