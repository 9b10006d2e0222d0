import type { Replay } from '@forewarn/core';
import type { NewEvent } from '../../shared/api/new-event.ts';
import { WORDS } from './words.ts';

export type FieldName = keyof typeof WORDS.fields;
export type Values = Readonly<Partial<Record<FieldName, string>>>;
/** What can be chosen, each value with its words, in the order in which it is offered. */
export type Choices = Readonly<Record<string, string>>;

export interface ActField {
  readonly name: FieldName;
  /** A line of text where nothing else is said. */
  readonly kind?: 'long' | 'check';
  /** One of these is chosen, from what stands at the end of the replay. */
  readonly choices?: (standing: Replay) => Choices;
  /** Whether it is asked for at all, given the rest. */
  readonly isAsked?: (values: Values) => boolean;
  readonly isOptional?: boolean;
  readonly least?: number;
}

/** Something that people did: the fields that it takes, what they still lack together, and the event that records it. */
export interface Act {
  readonly id: keyof typeof WORDS.acts;
  readonly fields: readonly ActField[];
  readonly lacks?: (values: Values) => readonly string[];
  readonly eventOf: (values: Values) => NewEvent;
}

export const CHECKED = 'yes';

export const text = (values: Values, name: FieldName): string => (values[name] ?? '').trim();

export const given = <Key extends string>(key: Key, value: string): { readonly [Name in Key]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [Name in Key]?: string });

/** The fields that stand to be filled in, given what is chosen so far. */
export const askedFields = ({ fields }: Act, values: Values): readonly ActField[] =>
  fields.filter(({ isAsked }) => isAsked?.(values) ?? true);

/** The values with the first choice where none was made yet. */
export const withChoices = ({ fields }: Act, values: Values, standing: Replay): Values => {
  const chosen = fields.flatMap(({ name, choices }) => {
    if (choices === undefined) return [];
    const known = Object.keys(choices(standing));
    const value = known.find((one) => one === values[name]) ?? known[0];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...values, ...Object.fromEntries(chosen) };
};

/** What is missing, in words; nothing when the act can be recorded. */
export const missingIn = (act: Act, values: Values): readonly string[] => [
  ...askedFields(act, values).flatMap(({ name, kind, isOptional, least = 1 }) => {
    const { length } = text(values, name);
    const { label } = WORDS.fields[name];
    if (kind === 'check' || length >= least || (isOptional === true && length === 0)) return [];
    return [length === 0 ? WORDS.missing(label) : WORDS.short(label, least, length)];
  }),
  ...(act.lacks?.(values) ?? []),
];
