/**
 * What a person wrote, for places that take text only (options, titles of elements): isolated, so that a mark of direction in
 * it reverses nothing beside it.
 */
export const isolated = (text: string): string => `\u2068${text.replaceAll('\u2069', '')}\u2069`;
