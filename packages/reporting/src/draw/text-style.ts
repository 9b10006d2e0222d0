import type { Tone } from '@forewarn/figures';

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly tone: Tone;
  readonly isBold: boolean;
}

const style = (size: number, lineHeight: number, tone: Tone = 'ink', isBold = false): TextStyle => ({
  size,
  lineHeight,
  tone,
  isBold,
});

/** The type scale of a page. */
export const STYLES = {
  body: style(8.7, 11.8),
  small: style(7.5, 10, 'muted'),
  eyebrow: style(8.4, 12, 'muted', true),
  meta: style(7.4, 10.2, 'muted'),
  heading1: style(17.5, 22, 'ink', true),
  heading2: style(11.6, 15, 'accent', true),
  heading3: style(8.9, 12, 'ink', true),
  kicker: style(7.8, 11, 'muted'),
  state: style(19, 25, 'accent', true),
  notice: style(7.8, 10.8),
  table: style(7.6, 9.8),
  tableHead: style(7, 9.6, 'muted', true),
  compact: style(7, 8.6),
  compactHead: style(6.6, 8.4, 'muted', true),
  caption: style(7.4, 10.2, 'muted'),
  factValue: style(12.5, 16, 'ink', true),
  factTerm: style(7.2, 9.8, 'muted'),
  ratings: style(7.9, 10.5),
  notes: style(7.3, 9.5),
  furniture: style(7.2, 10, 'muted'),
} as const satisfies Record<string, TextStyle>;
