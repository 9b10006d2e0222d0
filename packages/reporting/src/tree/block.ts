/** Text set apart from the direction of what stands around it (`bdi`); stretches of one isolate share its number. */
export interface Isolate {
  readonly id: number;
  readonly direction: 'ltr' | 'rtl' | 'auto';
}

/** A stretch of text in one style. `href` is an http(s) address or `#id` of the document. */
export interface Inline {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isSmall: boolean;
  readonly href: string | null;
  /** Null in the language of the brief. */
  readonly lang: string | null;
  readonly isolate: Isolate | null;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string | null;
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly style: string | null;
  readonly items: readonly { readonly id: string | null; readonly content: readonly Inline[] }[];
}

export interface Cell {
  readonly scope: 'col' | 'row' | null;
  readonly style: string | null;
  readonly content: readonly Inline[];
}

export interface Table {
  readonly kind: 'table';
  readonly style: string | null;
  readonly caption: readonly Inline[];
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

export interface Facts {
  readonly kind: 'facts';
  readonly pairs: readonly { readonly term: readonly Inline[]; readonly value: readonly Inline[] }[];
}

export interface Figure {
  readonly kind: 'figure';
  readonly scene: string;
  readonly caption: readonly Inline[];
}

export interface Panel {
  readonly kind: 'panel';
  readonly style: string | null;
  readonly blocks: readonly Block[];
}

/** Parts side by side, read one after the other. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly (readonly Block[])[];
}

/** What a brief is made of, in reading order, whatever it is drawn on. */
export type Block = Heading | Paragraph | List | Table | Facts | Figure | Panel | Columns;
