/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it; those of full width, in some countries. */
const BEGIN_A_FORMULA: ReadonlySet<string> = new Set('=+-@\t\r\n\0＝＋－＠');

/** Each cell in quotes; one that a spreadsheet would run as a formula gets an apostrophe, which makes it text. */
const cellOf = (value: string): string =>
  `"${(BEGIN_A_FORMULA.has(value.charAt(0)) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** A table as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
