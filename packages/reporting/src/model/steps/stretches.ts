import { z } from 'zod';

/** A part of a sentence: the brief's own words, a date, or what somebody wrote in the case. One of the three is given. */
export const Stretch = z
  .strictObject({
    own: z.string().nullable().meta({ description: 'words of the brief itself' }),
    moment: z.string().nullable(),
    theirs: z.string().nullable().meta({ description: 'what somebody wrote in the case' }),
  })
  .meta({ description: 'a part of a sentence; one of its three fields is given' });
export type Stretch = Readonly<z.infer<typeof Stretch>>;

/** What stands in a place of a phrase. */
export type Placed = string | { readonly theirs: string } | { readonly moment: string };

/** A phrase with what stands in its places. */
export type Phrase = readonly [phrase: string, values: Readonly<Record<string, Placed>>];

export const written = (text: string): Placed => ({ theirs: text });

/** A phrase with its places filled, in parts, so that what was written stays apart from the words around it. */
export const stretchesOf = (phrase: string, values: Readonly<Record<string, Placed>>): readonly Stretch[] =>
  phrase
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return stretchOf((name === undefined ? undefined : values[name]) ?? part);
    });

const stretchOf = (placed: Placed): Stretch => ({
  own: typeof placed === 'string' ? placed : null,
  moment: typeof placed === 'object' && 'moment' in placed ? placed.moment : null,
  theirs: typeof placed === 'object' && 'theirs' in placed ? placed.theirs : null,
});
