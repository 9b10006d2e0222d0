declare module 'linebreak' {
  /** Walks a text from one opportunity to break a line to the next, after UAX #14. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  // oxlint-disable-next-line import/no-default-export -- what the package exports
  export default LineBreaker;
}
