import { readFileSync } from 'node:fs';
import { readCaseFile } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { USAGES } from '../apps/cli/src/usages.ts';
import { readExample } from '../packages/examples/src/index.ts';
import { createBrief } from '../packages/reporting/src/create-brief.ts';
import { readOwnWords } from '../packages/reporting/src/template/own/own-words.ts';
import { readBriefWords } from '../packages/reporting/src/template/read-template.ts';

const page = readFileSync(new URL('../docs/own-template.md', import.meta.url), 'utf8');
const fragments = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\n([^\`]+)\`\`\``, 'g'))].map(([, text = '']) => text);

const wordsOfThePage = async () => {
  const [json = ''] = fragments('json');
  const shipped = await readBriefWords('en');
  if (!shipped.ok) throw new Error('there are no words in English');
  const words = readOwnWords(json, shipped.value);
  if (!words.ok) throw new Error(JSON.stringify(words.refusal));
  return words.value;
};

describe('the page on own templates', () => {
  it('shows words that are accepted', async () => {
    expect(Object.keys((await wordsOfThePage()).text ?? {})).toContain('meetingHeading');
  });

  it.each(fragments('hbs').map((text, index) => [index + 1, text] as const))(
    'shows a template that is printed (%i)',
    async (_, text) => {
      const caseFile = readCaseFile(await readExample('kenya-2007-08'));
      if (!caseFile.ok) throw new Error('the example is no case');
      const brief = await createBrief({
        caseFile: caseFile.value,
        template: { name: 'shown', text, isShipped: true },
        words: await wordsOfThePage(),
        language: 'en',
        level: 'internal',
        at: '2008-01-28',
        head: '',
      });
      expect(brief).toMatchObject({ ok: true });
    },
  );

  it('shows two templates and three commands that there are', () => {
    expect(fragments('hbs')).toHaveLength(2);
    const commands = fragments('sh').flatMap((text) => text.trim().split('\n'));
    expect(commands).toHaveLength(3);
    for (const command of commands) expect(Object.keys(USAGES)).toContain(command.split(' ')[1]);
  });
});
