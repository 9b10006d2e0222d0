/** A part of the application whose code could not be loaded: the server does not answer, or has another version now. */
export class PartNotLoaded extends Error {
  constructor(cause: unknown) {
    super('a part of the application could not be loaded', { cause });
    this.name = 'PartNotLoaded';
  }
}

/** Wraps a dynamic import so that its failure is told from others, and shown with a way to try again. */
export const loadPart =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  () =>
    load().catch((cause: unknown) => {
      throw new PartNotLoaded(cause);
    });
