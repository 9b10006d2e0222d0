import type { CaseFile } from '@forewarn/core';
import { CaseEvent, checkCaseFile } from '@forewarn/core';
import { z } from 'zod';

/** What a JSON Schema of an event is made of, as far as ours goes. */
interface Form {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly properties?: Readonly<Record<string, Form>>;
  readonly items?: Form;
}

/** Gives the text that stands in a field, by the type of the event and the name of the field. */
type Say = (field: string) => string;

/** What an event speaks of must be declared, and what has a form of its own keeps it. The ids are texts like any other. */
const GIVEN: Readonly<Record<string, (say: Say) => unknown>> = {
  at: () => '2026-01-10',
  date: () => '2026-01-09',
  dateTo: () => '2026-01-09',
  from: () => '2026-01-09',
  due: () => '2026-02-01',
  level: () => undefined,
  disclosure: () => undefined,
  indicator: () => '8.7',
  factor: () => '8',
  question: () => 'incitement',
  on: () => '8',
  source: (say) => `source ${say('id')}`,
  evidence: (say) => `evidence ${say('id')}`,
  population: (say) => `population ${say('id')}`,
  recommendation: (say) => `recommendation ${say('id')}`,
  contradicting: () => [],
  populations: (say) => [`population ${say('id')}`],
  rating: () => 'acute',
  sha256: () => 'ab'.repeat(32),
};

const valueOf = (form: Form, field: string, say: Say): unknown => {
  if (form.const !== undefined) return form.const;
  if (form.enum !== undefined) return form.enum[0];
  const options = form.anyOf ?? form.oneOf;
  if (options?.[0] !== undefined) return valueOf(options[0], field, say);
  switch (form.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {}).map(([key, each]) => [
          key,
          valueOf(each, `${field}.${key}`, say),
        ]),
      );
    case 'array':
      return form.items === undefined ? [] : [valueOf(form.items, field, say)];
    case 'string':
      return /[0-9a-f]\]\{64\}/.test(form.pattern ?? '') ? 'ab'.repeat(32) : say(field);
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      throw new Error(`the field ${field} has no value: ${JSON.stringify(form)}`);
  }
};

/** Fields whose name means something else in one type. */
const EXCEPT: Readonly<Record<string, (say: Say) => unknown>> = {
  'trigger.expected.to': () => '2026-02-01',
  'factor.judged.level': () => 'severe',
  'brief.issued.level': () => 'public',
  'note.added.on': (say) => say('note.added.on'),
  'evidence.withdrawn.evidence': (say) => `withdrawn ${say('id')}`,
};

const eventOf = ({ properties = {} }: Form, say: Say): Readonly<Record<string, unknown>> => {
  const type = String(properties['type']?.const);
  const entries = Object.entries(properties).map(([field, form]) => {
    const given = EXCEPT[`${type}.${field}`] ?? GIVEN[field];
    if (given === undefined) return [field, valueOf(form, `${type}.${field}`, say)];
    const value = given(say);
    return [field, form.type === 'array' && !Array.isArray(value) ? [value] : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
};

/** Declared first, so that the others may speak of it. */
const FIRST = ['source.registered', 'evidence.recorded', 'population.described', 'recommendation.made'];
const rank = ({ type }: Readonly<Record<string, unknown>>): number =>
  FIRST.includes(String(type)) ? FIRST.indexOf(String(type)) : FIRST.length;

/**
 * A case with an event of every type, in whose every text stands what is given: made from the schema, so that a new type or
 * a new field is in it too. Throws where that is no case.
 */
export const hostileCase = (say: Say): CaseFile => {
  const schema = z.toJSONSchema(CaseEvent, { unrepresentable: 'any', io: 'input' }) as Form;
  const forms = schema.oneOf ?? schema.anyOf ?? [];
  const each = forms.map((form) => eventOf(form, say));
  // What is withdrawn is not shown, so that is another item.
  const withdrawn = each
    .filter(({ type }) => type === 'evidence.recorded')
    .map((event) => ({ ...event, evidence: `withdrawn ${say('id')}` }));
  const events = [...each, ...withdrawn].toSorted((one, other) => rank(one) - rank(other));
  const caseFile = {
    format: 'forewarn.case/1',
    title: say('title'),
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE', subdivisions: ['KE-30'] },
    defaultLevel: 'public',
    note: say('note'),
    events,
  };
  const checked = checkCaseFile(caseFile);
  if (!checked.ok) throw new Error(`not a case: ${JSON.stringify(checked.refusal.slice(0, 5))}`);
  return checked.value;
};

/** Markup, a script, an address elsewhere, a template's braces, a formula of a table and a way out of an attribute. */
export const HOSTILE_TEXT =
  `=1+1<script>alert(1)</script><img src="http://elsewhere.example/i" onerror="alert(2)"><svg onload=alert(3)>` +
  `"onmouseover="alert(4)" '><a href="javascript:alert(5)">x</a> {{constructor.constructor "alert(6)"}} {{7*7}} \${7*7} [x](javascript:alert(7))`;
