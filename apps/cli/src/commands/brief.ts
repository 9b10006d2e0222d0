import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CaseFile, Result } from '@forewarn/core';
import { accepted, DISCLOSURE_LEVELS, DisclosureLevel, Moment, refused } from '@forewarn/core';
import type { Brief, BriefOrder } from '@forewarn/reporting';
import { createBrief, readTemplate } from '@forewarn/reporting';
import { z } from 'zod';
import { headOfCaseFile } from '@forewarn/store/head';
import { dateOption, oneArgument, readArguments } from '../arguments.ts';
import { failureOfBrief } from '../failure-of-brief.ts';
import type { AtHand } from '../at-hand.ts';
import { shownLibrary } from '../at-hand.ts';
import { readAtHand } from '../read-at-hand.ts';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fileFailure } from '../file-failure.ts';
import { fromWhereThePersonStands, readCase } from '../read-case.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.brief;
const DEFAULTS = { template: 'country-brief', language: 'en', level: 'internal' } as const;

/** Writes a brief of a case as PDF, HTML or DOCX, after the ending of the file. */
export const brief: Command = async (args) => {
  const read = await readOrder(args);
  if (!read.ok) return read;
  const { path, out, ending, order, ownFiles } = read.value;
  const atHand = await readAtHand(ownFiles);
  if (!atHand.ok) return atHand;
  const caseFile = await readCase(path, atHand.value.library);
  if (!caseFile.ok) return caseFile;
  const made = await makeBrief(caseFile.value, order, atHand.value);
  if (!made.ok) return made;
  const bytes = await bytesOf(made.value, ending);
  const written = await write(out, bytes, path);
  return written.ok ? accepted(report(out, bytes, made.value, order)) : written;
};

const ENDINGS = ['.pdf', '.html', '.docx'] as const;
type Ending = (typeof ENDINGS)[number];

const bytesOf = async (made: Brief, ending: Ending): Promise<Uint8Array> => {
  switch (ending) {
    case '.pdf':
      return made.pdf();
    case '.docx':
      return made.docx();
    case '.html':
      return new TextEncoder().encode(made.html);
  }
};

type Asked = Pick<BriefOrder, 'language' | 'level' | 'at'> & { readonly template: string };
interface Order {
  readonly path: string;
  readonly out: string;
  readonly ending: Ending;
  readonly order: Asked;
  readonly ownFiles: readonly string[];
}

const readOrder = async (args: readonly string[]): Promise<Result<Order, Failure>> => {
  const options = {
    out: 'text',
    template: 'text',
    language: 'text',
    level: 'text',
    at: 'text',
    with: 'texts',
  } as const;
  const parsed = readArguments(args, options, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const path = oneArgument(positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const { out = '', template = DEFAULTS.template, language = DEFAULTS.language } = values;
  const ending = ENDINGS.find((candidate) => candidate === extname(out).toLowerCase());
  if (ending === undefined) {
    return refused(
      usageFailure(
        '--out',
        'Say where the brief goes: --out FILE, ending in .pdf, .html or .docx.',
        `Usage: ${USAGE}`,
      ),
    );
  }
  const level = DisclosureLevel.safeParse(values.level ?? DEFAULTS.level);
  if (!level.success) {
    return refused(
      usageFailure(
        '--level',
        `There is no disclosure level “${values.level}”.`,
        `Levels: ${DISCLOSURE_LEVELS.join(', ')}.`,
      ),
    );
  }
  const at = dateOption('at', values.at);
  if (!at.ok) return at;
  return accepted({
    path: path.value,
    out,
    ending,
    order: { template, language, level: level.data, at: at.value },
    ownFiles: values.with ?? [],
  });
};

const makeBrief = async (
  caseFile: CaseFile,
  { template: name, ...order }: Asked,
  atHand: AtHand,
): Promise<Result<Brief, Failure>> => {
  const template = await readTemplate(name);
  if (!template.ok) return refused(failureOfBrief(template.refusal));
  const made = await createBrief({
    ...order,
    caseFile,
    template: template.value,
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
  at: Moment,
  head: z.string().meta({ description: 'SHA-256 of the canonical JSON of the case file' }),
  sha256: z.string().meta({ description: 'of the file that was written' }),
  bytes: z.int(),
  omissions: z.array(z.strictObject({ kind: z.string(), count: z.int().positive() })),
  undrawn: z.int().meta({ description: 'characters that the fonts of the PDF do not have' }),
});

const report = (
  out: string,
  bytes: Uint8Array,
  { model, omissions, undrawn }: Brief,
  { template, language, level }: Asked,
) => ({
  json: BriefReport.parse({
    format: 'forewarn.brief/1',
    out,
    template,
    language,
    level,
    at: model.asOf,
    head: model.head,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    omissions,
    undrawn,
  }),
  text: [
    `${out}: ${template}, as of ${model.asOf}, at level ${level}, ${Math.ceil(bytes.length / 1024)} kB`,
    ...(omissions.length === 0
      ? ['  Nothing was withheld at this level.']
      : [`  Withheld at this level: ${omissions.map(({ kind, count }) => `${count} × ${kind}`).join(', ')}`]),
    ...(undrawn === 0
      ? []
      : [`  ${undrawn} characters could not be drawn with the fonts of this version; the HTML holds them.`]),
  ].join('\n'),
});
