/** Controls of a terminal, and those that turn the direction in which a line is read; a line break is our own. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** The text with every control but line breaks as a visible escape: what comes from a file is shown, never obeyed. */
export const visibly = (text: string): string => text.replaceAll(CONTROL, escaped);

/** The same for what stands within one line. */
export const visiblyOnOneLine = (text: string): string => visibly(text).replaceAll('\n', '\\u000a');
