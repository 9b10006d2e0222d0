import { readFileSync } from 'node:fs';
import { createBrief } from '@forewarn/reporting';
import { readOwnWords } from '../../../packages/reporting/src/template/own/own-words.ts';
import { readBriefWords } from '../../../packages/reporting/src/template/read-template.ts';
import { CASES } from '../case-bases.ts';
import type { Door } from '../door.ts';
import { expectThat, standing } from '../door.ts';
import { damagedText, mutatedText } from '../mutated.ts';

const template = (name: string): string =>
  readFileSync(new URL(`../../../templates/${name}.hbs`, import.meta.url), 'utf8');
const TEMPLATES = [
  template('alert'),
  template('country-brief'),
  '<p>{{title}}</p>',
  '{{#each factors}}{{title}}{{/each}}',
];
const caseFile = CASES.find(({ events }) => events.length === 25);

/** An organisation's own template, rendered apart: each costs a process of its own, so few are tried. */
export const ownTemplates: Door<string> = {
  name: 'own-templates',
  weight: 0.05,
  ...standing(damagedText(TEMPLATES), async (text) => {
    if (caseFile === undefined) throw new Error('there is no case to print');
    const brief = await createBrief({
      caseFile,
      template: { name: 'own', text },
      language: 'en',
      level: 'public',
      head: 'ab'.repeat(32),
    });
    if (!brief.ok) return 'refused';
    expectThat(!/<script|\son\w+=/i.test(brief.value.html), 'the brief runs a script');
    return 'accepted';
  }),
};

const WORDS: readonly unknown[] = [
  {
    text: { deskName: 'Desk', factorsHeading: 'Our view' },
    counts: { days: { one: '{n} day', other: '{n} days' } },
  },
  { text: { closedAfter: '{title}, {days}, {how}, {date}' } },
];

/** An organisation's own words for its templates. */
export const ownWords: Door<string> = {
  name: 'own-words',
  weight: 4,
  ...standing(mutatedText(WORDS), async (text) => {
    const shipped = await readBriefWords('en');
    if (!shipped.ok) throw new Error('there are no words to replace');
    return readOwnWords(text, shipped.value).ok ? 'accepted' : 'refused';
  }),
};
