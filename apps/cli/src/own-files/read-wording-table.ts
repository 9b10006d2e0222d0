import type { Library, Problem, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { WordingPack } from '@forewarn/core/wording';
import { checkWordingPack, WORDING_FORMAT } from '@forewarn/core/wording';
import type { Failure } from '../failure.ts';
import { failureInFull, inputFailure } from '../failure.ts';

const COLUMNS = ['id', 'text', 'language', 'source'] as const;

interface Row {
  /** The line of the file that it begins in. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A wording pack from a table of comma-separated values under the heading `id,text,language,source`. Refused: what is
 * no such table, and all that is wrong with the texts; the path is the line and the column. A line break within a cell
 * counts as a space.
 */
export const readWordingTable = async (
  text: string,
  library: Library,
): Promise<Result<WordingPack, Failure>> => {
  const rows = await rowsOf(text);
  if (!rows.ok) return rows;
  const [heading, ...body] = rows.value;
  if (heading === undefined || !COLUMNS.every((name, place) => heading.cells[place]?.trim() === name))
    return refused(
      inputFailure(
        'wrong-heading',
        `line ${heading?.line ?? 1}`,
        `The table does not begin with the heading ${COLUMNS.join(',')}.`,
        'Give these four columns in this order, separated by commas.',
      ),
    );
  const uneven = rows.value.find(({ cells }) => cells.length !== COLUMNS.length);
  if (uneven !== undefined)
    return refused(
      inputFailure(
        'wrong-row',
        `line ${uneven.line}`,
        `This row has ${uneven.cells.length} cells, not ${COLUMNS.length}.`,
        'A text that holds a comma stands between quotes.',
      ),
    );
  const checked = checkWordingPack({ format: WORDING_FORMAT, texts: body.map(textOf) }, library);
  return checked.ok
    ? accepted(checked.value)
    : refused(
        failureInFull(checked.refusal.map((problem) => ({ ...problem, path: placeOf(problem, body) }))),
      );
};

const textOf = ({ cells }: Row) =>
  Object.fromEntries(
    COLUMNS.map((name, place) => [name, (cells[place] ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ').trim()]),
  );

/** `$.texts[1].id` → `line 3, id`. */
const placeOf = ({ path }: Problem, body: readonly Row[]): string => {
  const [, index, column] = /^\$\.texts\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  const line = body[Number(index)]?.line;
  if (line === undefined) return path;
  return column === undefined ? `line ${line}` : `line ${line}, ${column}`;
};

const rowsOf = async (text: string): Promise<Result<readonly Row[], Failure>> => {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const rows: Row[] = [];
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - cells.join('').split('\n').length + 1, cells });
        return cells;
      },
    });
    return accepted(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    return refused(
      inputFailure(
        'not-csv',
        `line ${typeof line === 'number' ? line : 1}`,
        'The quotes of this row do not fit together.',
        'A cell that holds a comma, a quote or a line break stands between quotes; each quote in it stands twice.',
      ),
    );
  }
};
