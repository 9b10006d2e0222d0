import * as fc from 'fast-check';
import { weirdText, weirdValue } from './weird.ts';

type Json = unknown;
type Holder = Record<string | number, Json>;

interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

const KINDS = ['drop', 'duplicate', 'swap', 'retype', 'inflate', 'insert', 'rename', 'nest'] as const;

interface Mutation {
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
  readonly other: number;
  readonly value: Json;
  readonly name: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(1_000_000),
  kind: fc.constantFrom(...KINDS),
  other: fc.nat(1_000_000),
  value: weirdValue,
  name: weirdText,
});

const isHolder = (value: Json): value is Holder => typeof value === 'object' && value !== null;

const placesIn = (value: Json, found: Place[] = []): readonly Place[] => {
  if (!isHolder(value)) return found;
  for (const key of Object.keys(value)) {
    if (found.length > 5000) return found;
    found.push({ holder: value, key: Array.isArray(value) ? Number(key) : key });
    placesIn(value[key], found);
  }
  return found;
};

/** A key may be any: one that means something to JavaScript is written as the own key that it is in JSON. */
const put = (holder: Holder, key: string | number, value: Json): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const INFLATED = 300;
/** What is large already stays as it is: three hundred of it would only fill this program's own memory. */
const LARGEST_INFLATED = 5000;

/** Copies, not the same thing again and again: what is changed in one of them is not changed in all. */
const inflated = (value: Json): Json => {
  if (typeof value === 'string') return `${value} `.repeat(INFLATED);
  if (Array.isArray(value))
    return Array.from({ length: INFLATED }, () => value)
      .flat(1)
      .slice(0, 2000);
  if (typeof value === 'number') return value * 1e15;
  return Array.from({ length: INFLATED }, () => structuredClone(value));
};

const nested = (value: Json): Json => {
  let inner = value;
  for (let depth = 0; depth < 80; depth += 1) inner = [inner];
  return inner;
};

const drop = ({ holder, key }: Place): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const mutate = (root: { value: Json }, { at, kind, other, value: given, name }: Mutation): void => {
  // A copy: what is put in may be changed in its turn, and the next input is given the same.
  const value = structuredClone(given);
  const places = placesIn(root);
  const place = places[at % places.length];
  const second = places[other % places.length];
  if (place === undefined || second === undefined) return;
  const { holder, key } = place;
  const here = holder[key];
  switch (kind) {
    case 'drop':
      return drop(place);
    case 'duplicate':
      return Array.isArray(holder)
        ? void holder.splice(Number(key), 0, structuredClone(here))
        : put(holder, `${key}2`, structuredClone(here));
    case 'swap':
      put(holder, key, structuredClone(second.holder[second.key]));
      return;
    case 'retype':
      return put(holder, key, value);
    case 'inflate':
      return (JSON.stringify(here) ?? '').length > LARGEST_INFLATED
        ? undefined
        : put(holder, key, inflated(here));
    case 'insert':
      return Array.isArray(holder) ? void holder.splice(Number(key), 0, value) : put(holder, name, value);
    case 'rename':
      if (Array.isArray(holder)) return;
      drop(place);
      return put(holder, name, here);
    case 'nest':
      return put(holder, key, nested(here));
  }
};

/** One of the values as it is, or with up to four things in it that ought not to be. */
const mutatedValue = (bases: readonly Json[]): fc.Arbitrary<Json> =>
  fc.tuple(fc.nat(bases.length - 1), fc.array(mutation, { maxLength: 4 })).map(([base, mutations]) => {
    const root = { value: structuredClone(bases[base]) };
    const inflation = mutations.find(({ kind }) => kind === 'inflate');
    // Inflated twice over, a value would be larger than any text may be.
    for (const each of mutations) if (each.kind !== 'inflate' || each === inflation) mutate(root, each);
    return root.value;
  });

const damage = fc.record({
  kind: fc.constantFrom('none', 'none', 'none', 'none', 'cut', 'insert', 'repeat', 'twice'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: weirdText,
});

/** The same as JSON text, sometimes cut off, with something in it, or with a part that stands twice. */
export const mutatedText = (bases: readonly Json[]): fc.Arbitrary<string> =>
  fc.tuple(mutatedValue(bases), damage).map(([value, { kind, at, text }]) => {
    const whole = JSON.stringify(value) ?? '';
    const place = Math.floor(at * whole.length);
    return damaged(whole, kind, place, text);
  });

/** A text of any kind, damaged in the same ways. */
export const damagedText = (bases: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.array(damage, { maxLength: 3 }))
    .map(([base, damages]) =>
      damages.reduce(
        (whole, { kind, at, text }) => damaged(whole, kind, Math.floor(at * whole.length), text),
        base,
      ),
    );

const damaged = (whole: string, kind: string, place: number, text: string): string => {
  switch (kind) {
    case 'cut':
      return whole.slice(0, place);
    case 'insert':
      return whole.slice(0, place) + text + whole.slice(place);
    case 'repeat':
      return whole.slice(0, place) + whole.slice(place, place + 200).repeat(3) + whole.slice(place);
    case 'twice':
      return whole.replace(/"(\w+)":/, (key) => `${key}0,${key}`);
    default:
      return whole;
  }
};
