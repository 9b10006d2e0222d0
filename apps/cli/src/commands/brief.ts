import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import type { CaseFile, Result } from '@forewarn/core';
import { accepted, DisclosureLevel, Moment, refused } from '@forewarn/core';
import type { Brief } from '@forewarn/reporting';
import { createBrief, Paper, Safeguard } from '@forewarn/reporting';
import { z } from 'zod';
import { headOfCaseFile } from '@forewarn/store/head';
import { failureOfBrief } from '../failure-of-brief.ts';
import type { AtHand } from '../at-hand.ts';
import { shownLibrary } from '../at-hand.ts';
import { readAtHand } from '../read-at-hand.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';
import { addedLines } from '../templates/added-lines.ts';
import type { Command } from '../outcome.ts';
import { readTemplateAndWords } from '../templates/read-template-and-words.ts';
import { fileFailure } from '../file-failure.ts';
import { fromWhereThePersonStands, readCase } from '../read-case.ts';
import type { AskedBrief, Ending } from './brief-order.ts';
import { readBriefOrder } from './brief-order.ts';

/** Writes a brief of a case as PDF, HTML or DOCX, after the ending of the file. */
export const brief: Command = async (args) => {
  const read = readBriefOrder(args);
  if (!read.ok) return read;
  const { path, out, ending, order, ownFiles } = read.value;
  const atHand = await readAtHand(ownFiles);
  if (!atHand.ok) return atHand;
  const caseFile = await readCase(path, atHand.value.library);
  if (!caseFile.ok) return caseFile;
  const made = await makeBrief(caseFile.value, order, atHand.value);
  if (!made.ok) return made;
  const bytes = await bytesOf(made.value, ending, order.paper);
  const written = await write(out, bytes, path);
  return written.ok
    ? accepted(report(out, bytes, made.value, { ...order, paper: ending === '.html' ? null : order.paper }))
    : written;
};

const bytesOf = async (made: Brief, ending: Ending, paper: Paper): Promise<Uint8Array> => {
  switch (ending) {
    case '.pdf':
      return made.pdf(paper);
    case '.docx':
      return made.docx(paper);
    case '.html':
      return new TextEncoder().encode(made.html);
  }
};

const makeBrief = async (
  caseFile: CaseFile,
  { template: name, templates, language, level, at }: AskedBrief,
  atHand: AtHand,
): Promise<Result<Brief, Failure>> => {
  const read = await readTemplateAndWords(templates, name, language);
  if (!read.ok) return read;
  const made = await createBrief({
    ...read.value,
    language,
    level,
    at,
    caseFile,
    head: headOfCaseFile(caseFile),
    library: shownLibrary(atHand),
    wording: atHand.wording,
  });
  return made.ok ? made : refused(failureOfBrief(made.refusal));
};

/** Writes aside and renames, so that a brief is there whole or not at all. Never over the case that it is made from. */
const write = async (out: string, bytes: Uint8Array, input: string): Promise<Result<undefined, Failure>> => {
  const place = fromWhereThePersonStands(out);
  const aside = `${place}.${process.pid}.part`;
  try {
    if (await isSameFile(place, fromWhereThePersonStands(input))) {
      return refused(
        usageFailure(
          '--out',
          'The brief would be written over the case file.',
          'Choose another file for --out.',
        ),
      );
    }
    if ((await statOf(place))?.isDirectory() === true)
      throw Object.assign(new Error(out), { code: 'EISDIR' });
    await writeFile(aside, bytes);
    await rename(aside, place);
    return accepted(undefined);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    return refused(fileFailure('write', out, error));
  }
};

const statOf = (place: string): Promise<Stats | undefined> => stat(place).catch(() => undefined);

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all([statOf(one), statOf(other)]);
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
};

/** What `brief --json` prints. */
export const BriefReport = z.strictObject({
  format: z.literal('forewarn.brief/1'),
  out: z.string(),
  template: z.string(),
  language: z.string(),
  level: DisclosureLevel,
  paper: Paper.nullable().meta({ description: 'null for HTML, which has no pages' }),
  at: Moment,
  head: z.string().meta({ description: 'SHA-256 of the canonical JSON of the case file' }),
  sha256: z.string().meta({ description: 'of the file that was written' }),
  bytes: z.int(),
  omissions: z.array(z.strictObject({ kind: z.string(), count: z.int().positive() })),
  added: z.array(Safeguard).meta({
    description: 'what every brief says and the template does not print, so that the program put it in',
  }),
  replaced: z.array(z.string()).meta({
    description:
      'words of the toolkit in whose place an organisation’s own stand, such as text.factorsHeading',
  }),
  undrawn: z.int().meta({ description: 'characters that the fonts of the PDF do not have' }),
});

const report = (
  out: string,
  bytes: Uint8Array,
  { model, omissions, added, replacedWords, undrawn }: Brief,
  { template, language, level, paper }: Omit<AskedBrief, 'paper'> & { readonly paper: Paper | null },
) => ({
  json: BriefReport.parse({
    format: 'forewarn.brief/1',
    out,
    template,
    language,
    level,
    paper,
    at: model.asOf,
    head: model.head,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    omissions,
    added,
    replaced: replacedWords,
    undrawn,
  }),
  text: [
    `${out}: ${template}, as of ${model.asOf}, at level ${level}, ${Math.ceil(bytes.length / 1024)} kB`,
    ...(omissions.length === 0
      ? ['  Nothing was withheld at this level.']
      : [`  Withheld at this level: ${omissions.map(({ kind, count }) => `${count} × ${kind}`).join(', ')}`]),
    ...addedLines(added),
    ...(replacedWords.length === 0
      ? []
      : [`  Words that are not the toolkit’s: ${replacedWords.join(', ')}`]),
    ...(undrawn === 0
      ? []
      : [`  ${undrawn} characters could not be drawn with the fonts of this version; the HTML holds them.`]),
  ].join('\n'),
});
