/** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
const BEGINS_A_FORMULA = /^[=+\-@\t\r]/;

/** Each cell in quotes; one that a spreadsheet would run as a formula gets an apostrophe, which makes it text. */
const cellOf = (value: string): string =>
  `"${(BEGINS_A_FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** A table as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
