/** Puts values into the places of a phrase: `{id}`. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
