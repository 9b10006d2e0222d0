/** Embeddings, overrides and isolates: the direction of a stretch is said by its run, and none may leak into the next. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** What XML cannot hold: most control characters, and two that are none. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text as a document can hold it: what XML has no place for is a replacement character. */
export const inDocument = (text: string): string =>
  text.toWellFormed().replaceAll(DIRECTION_CONTROLS, '').replaceAll(NOT_IN_XML, '\ufffd');
