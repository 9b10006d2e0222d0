import { basename, dirname } from 'node:path';
import type { CaseFile, DisclosureLevel, Result } from '@forewarn/core';
import { accepted, DISCLOSURE_LEVELS, inOrderOfApplication, readCaseFile, refused } from '@forewarn/core';
import { readExample } from '@forewarn/examples';
import type { Brief, TemplateFault } from '@forewarn/reporting';
import { briefChoices, createBrief, isTemplateName, Safeguard } from '@forewarn/reporting';
import { headOfCaseFile } from '@forewarn/store/head';
import { z } from 'zod';
import type { AtHand } from '../at-hand.ts';
import { shownLibrary } from '../at-hand.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import { failureOfBrief, placeOfFault, wordsForFault } from '../failure-of-brief.ts';
import { readAtHand } from '../read-at-hand.ts';
import { readCase } from '../read-case.ts';
import { visiblyOnOneLine } from '../visibly.ts';
import { addedLines } from './added-lines.ts';
import { readTemplateAndWords } from './read-template-and-words.ts';

const ENDING = '.hbs';
const EXAMPLE = 'kenya-2007-08';

/** What `template check --json` prints of a template that nothing is wrong with. */
export const TemplateCheck = z.strictObject({
  format: z.literal('forewarn.template-check/1'),
  file: z.string(),
  case: z.string().meta({ description: 'the title of the case that it was printed on' }),
  languages: z.array(z.string()).meta({ description: 'in which it was printed' }),
  added: z.array(Safeguard).meta({
    description: 'what every brief says and the template does not print, so that the program puts it in',
  }),
});
export type TemplateCheck = z.infer<typeof TemplateCheck>;

/**
 * Prints a template on a case, an example where none is named: in every language, and in the first on the first event of the
 * case and at the lowest level, where a brief has least to say, and on parts of the case, since what is open midway may be
 * closed at its end. Refused: a template at fault, with each fault and its place.
 */
export const checkTemplate = async (
  file: string,
  casePath: string | undefined,
  ownFiles: readonly string[] | undefined,
): Promise<Result<{ readonly json: TemplateCheck; readonly text: string }, Failure>> => {
  const name = basename(file, ENDING);
  if (!file.endsWith(ENDING) || !isTemplateName(name)) return refused(notATemplate(file));
  const atHand = await readAtHand(ownFiles);
  if (!atHand.ok) return atHand;
  const caseFile = await readCaseToPrint(casePath, atHand.value);
  if (!caseFile.ok) return caseFile;
  const languages = (await briefChoices()).languages.map(({ code }) => code);
  const faults: Found[] = [];
  const added = new Set<Safeguard>();
  for (const run of runsOn(caseFile.value, languages)) {
    const printed = await print(file, name, run, atHand.value);
    if (printed.ok) for (const each of printed.value?.added ?? []) added.add(each);
    else if ('fault' in printed.refusal) faults.push({ ...printed.refusal, language: run.language });
    else return refused(printed.refusal);
  }
  if (faults.length > 0) return refused(failureOfFaults(faults, languages));
  const json: TemplateCheck = {
    format: 'forewarn.template-check/1',
    file,
    case: caseFile.value.title,
    languages,
    added: Safeguard.options.filter((each) => added.has(each)),
  };
  return accepted({ json, text: textOf(json) });
};

/** One printing of the template. */
interface Run {
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly caseFile: CaseFile;
}

/** How far into a case a template is printed besides its end. */
const PARTS = [0.25, 0.5, 0.75] as const;

const runsOn = (caseFile: CaseFile, languages: readonly string[]): readonly Run[] => {
  const [lowest, highest] = [DISCLOSURE_LEVELS[0], DISCLOSURE_LEVELS.at(-1) ?? DISCLOSURE_LEVELS[0]];
  const events = inOrderOfApplication(caseFile.events);
  const parts = new Set([1, ...PARTS.map((part) => Math.ceil(events.length * part))]);
  return [
    ...languages.map((language) => ({ language, level: highest, caseFile })),
    ...languages.slice(0, 1).flatMap((language) => [
      ...[...parts].map((count) => ({
        language,
        level: highest,
        caseFile: { ...caseFile, events: events.slice(0, count) },
      })),
      { language, level: lowest, caseFile },
    ]),
  ];
};

/** The brief of a run; none where nothing may be shown at its level. */
const print = async (
  file: string,
  name: string,
  run: Run,
  atHand: AtHand,
): Promise<Result<Brief | undefined, Failure | { readonly fault: TemplateFault }>> => {
  const read = await readTemplateAndWords(dirname(file), name, run.language);
  const isNone = read.ok ? read.value.template.isShipped === true : read.refusal.path === '--template';
  if (isNone) return refused(noSuchFile(file));
  if (!read.ok) return read;
  const brief = await createBrief({
    ...read.value,
    ...run,
    head: headOfCaseFile(run.caseFile),
    library: shownLibrary(atHand),
    wording: atHand.wording,
  });
  if (brief.ok) return brief;
  if (brief.refusal.code === 'template-fault') return refused({ fault: brief.refusal });
  return brief.refusal.code === 'nothing-at-level' && run.caseFile.events.length > 0
    ? accepted(undefined)
    : refused(failureOfBrief(brief.refusal));
};

const readCaseToPrint = async (
  path: string | undefined,
  { library }: AtHand,
): Promise<Result<CaseFile, Failure>> => {
  if (path !== undefined) return readCase(path, library);
  const example = readCaseFile(await readExample(EXAMPLE));
  if (!example.ok) throw new Error(`the example ${EXAMPLE} is no case`);
  return example;
};

const noSuchFile = (file: string): Failure =>
  inputFailure(
    'no-such-file',
    file,
    `There is no file “${file}”.`,
    'Check the path; it is taken from the folder you stand in.',
  );

const notATemplate = (file: string): Failure =>
  usageFailure(
    'arguments',
    `“${file}” is not the name of a template.`,
    'The file of a template ends in .hbs; its name has small letters, digits and hyphens.',
  );

interface Found {
  readonly fault: TemplateFault;
  readonly language: string;
}

/** The first fault, and the others a line each; those of some languages only say of which. */
const failureOfFaults = (found: readonly Found[], languages: readonly string[]): Failure => {
  const each = [...Map.groupBy(found, ({ fault }) => JSON.stringify(fault)).values()].map((same) => {
    const [first] = same;
    if (first === undefined) throw new Error('a group without a fault');
    const inLanguages = [...new Set(same.map(({ language }) => language))];
    const [message, hint] = wordsForFault(first.fault);
    const where = inLanguages.length === languages.length ? '' : ` (in ${inLanguages.join(', ')})`;
    return { path: placeOfFault(first.fault), message: message.replace(/\.$/, `${where}.`), hint };
  });
  const [first, ...others] = each;
  if (first === undefined) throw new Error('a failure without a fault');
  return {
    ...inputFailure('template-fault', first.path, first.message, first.hint),
    more: others.length,
    others: others.map(({ path, message }) => `\n  ${visiblyOnOneLine(`${path}: ${message}`)}`).join(''),
  };
};

const textOf = ({ file, case: title, languages, added }: TemplateCheck): string =>
  [
    `${file}: nothing is wrong with it.`,
    `  Printed on “${title}”, in ${languages.join(', ')}`,
    ...addedLines(added),
  ].join('\n');
