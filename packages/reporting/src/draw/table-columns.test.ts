import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../tree/block.ts';
import { plainInline } from '../tree/read-inlines.ts';
import { columnGap, columnWidths } from './table-columns.ts';
import { STYLES } from './text-style.ts';

const WIDTH = 493;
const LOOKS = { head: STYLES.compactHead, body: STYLES.compact };

const cell = (text: string, scope: Cell['scope'] = null): Cell => ({
  scope,
  style: null,
  content: [plainInline(text)],
});

const tableOf = (heads: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  style: 'compact',
  caption: [],
  head: [heads.map((text) => cell(text, 'col'))],
  body: rows.map((row) => row.map((text, place) => cell(text, place === 0 ? 'row' : null))),
});

describe('the columns of a table', () => {
  it('leave room for what heads the rows, though many heads are long', () => {
    const heads = ['Factor', ...Array.from({ length: 10 }, () => 'Not at all assessable')];
    const row = ['Record of serious violations of human rights', ...Array.from({ length: 10 }, () => '0')];
    const [first = 0, ...others] = columnWidths(tableOf(heads, row), LOOKS, WIDTH);
    expect(first).toBeGreaterThan(0.15 * WIDTH);
    for (const width of others) expect(width).toBeGreaterThan(30);
  });

  it('fill the width, gaps and all', () => {
    for (const count of [2, 5, 11]) {
      const heads = Array.from({ length: count }, (_, place) => `Head ${place}`);
      const widths = columnWidths(tableOf(heads, heads), LOOKS, WIDTH);
      const filled = widths.reduce((sum, width) => sum + width, 0) + columnGap(count) * (count - 1);
      expect(filled).toBeCloseTo(WIDTH);
    }
  });

  it('are not made wide by one long cell', () => {
    const long = 'many words that go on and on '.repeat(8);
    const short = Array.from({ length: 9 }, () => [
      'a',
      'brief',
      'some twelve words that stand in each of the rows of it',
    ]);
    const [, one = 0, other = 0] = columnWidths(
      tableOf(['A', 'B', 'C'], ['a', long, 'b'], ...short),
      LOOKS,
      WIDTH,
    );
    expect(one).toBeLessThan(WIDTH * 0.7);
    expect(other).toBeGreaterThan(WIDTH * 0.25);
  });
});
