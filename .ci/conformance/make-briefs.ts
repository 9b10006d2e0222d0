import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, readCaseFile } from '@forewarn/core';
import { EXAMPLES, readExample } from '@forewarn/examples';
import type { Paper } from '@forewarn/reporting';
import { createBrief, PAPERS, readTemplate } from '@forewarn/reporting';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(TEMPLATES, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

interface Order {
  readonly example: (typeof EXAMPLES)[number]['name'];
  readonly template: string;
  readonly language: string;
  readonly level: DisclosureLevel;
  readonly papers: readonly Paper[];
}

/** A brief that was written to a file, with the HTML that it was drawn from. */
export interface MadeBrief {
  readonly file: string;
  readonly language: string;
  readonly html: string;
}

const [FIRST, ...OTHERS] = EXAMPLES.map(({ name }) => name);

/** Template × language × level × paper for the first example; template × language for the others. */
const orders = (): readonly Order[] =>
  namesIn('.', '.hbs').flatMap((template) =>
    namesIn('words', '.json').flatMap((language) => [
      ...DISCLOSURE_LEVELS.flatMap((level) =>
        FIRST === undefined ? [] : [{ example: FIRST, template, language, level, papers: PAPERS }],
      ),
      ...OTHERS.map(
        (example) => ({ example, template, language, level: 'internal', papers: ['a4'] }) as const,
      ),
    ]),
  );

/** Makes every brief of the conformance run in a folder. Throws where one is refused. */
export const makeBriefs = async (folder: string): Promise<readonly MadeBrief[]> => {
  const made: MadeBrief[] = [];
  for (const { example, template: name, language, level, papers } of orders()) {
    const caseFile = await caseOf(example);
    const template = await readTemplate(name);
    if (!template.ok) throw new Error(`the template ${name} is gone`);
    const order = { caseFile, template: template.value, language, level, head: '0'.repeat(64) };
    const brief = await createBrief(order);
    if (!brief.ok) throw new Error(`no ${name} of ${example}: ${JSON.stringify(brief.refusal)}`);
    for (const paper of papers) {
      const file = join(folder, `${[example, name, language, level, paper].join('-')}.pdf`);
      writeFileSync(file, await brief.value.pdf(paper));
      made.push({ file, language, html: brief.value.html });
    }
  }
  return made;
};

const cases = new Map<string, CaseFile>();
const caseOf = async (name: Order['example']): Promise<CaseFile> => {
  const known = cases.get(name);
  if (known !== undefined) return known;
  const read = readCaseFile(await readExample(name));
  if (!read.ok) throw new Error(`${name} is not a case`);
  cases.set(name, read.value);
  return read.value;
};
