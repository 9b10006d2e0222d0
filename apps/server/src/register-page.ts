import { z } from '@hono/zod-openapi';
import { Person } from './people/person.ts';

/** The particulars of an entry in a register. */
const Detail = z.record(z.string(), z.unknown());

/** What every register tells of an entry: when, and by whom. */
export const RegisterEntry = z.object({ id: z.string(), at: z.string(), person: Person, detail: Detail });

/** Whose entries, and of which days. */
export const RegisterFilter = z.object({
  person: z.string().max(64).optional(),
  from: z.iso.date().optional().meta({ description: 'the first day, UTC' }),
  to: z.iso.date().optional().meta({ description: 'the last day, UTC' }),
});
type RegisterFilter = z.infer<typeof RegisterFilter>;

type Condition = readonly [
  column: 'id' | 'at' | 'person_id',
  operator: '=' | '<' | '<=' | '>=',
  value: string,
];

/** What the rows of a page have to meet. */
export const conditionsOf = (
  { person, from, to }: RegisterFilter,
  before: string | undefined,
): readonly Condition[] => [
  ...(person === undefined ? [] : [['person_id', '=', person] as const]),
  ...(from === undefined ? [] : [['at', '>=', from] as const]),
  ...(to === undefined ? [] : [['at', '<=', `${to}T23:59:59.999Z`] as const]),
  ...(before === undefined ? [] : [['id', '<', before] as const]),
];

interface Row {
  readonly person_id: string;
  readonly name: string | null;
  readonly detail: string;
}

/** An entry of a row that was read with the name of its person; an id that no account has is its own name. */
export const entryOfRow = <Read extends Row>({ person_id, name, detail, ...rest }: Read) => ({
  ...rest,
  person: { id: person_id, name: name ?? person_id },
  detail: Detail.parse(JSON.parse(detail)),
});
