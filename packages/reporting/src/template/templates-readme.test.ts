import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { briefChoices } from '../brief-choices.ts';
import { SCENES } from '../scenes/scenes.ts';
import { BLOCKS, HELPERS } from './known-helpers.ts';
import { MOST_BYTES } from './own/read-within.ts';
import { TEMPLATE_LIMITS } from './render-apart.ts';

const readme = await readFile(new URL('../../../../templates/README.md', import.meta.url), 'utf8');
const starter = await readFile(new URL('../../../../templates/starter/README.md', import.meta.url), 'utf8');

const { templates } = await briefChoices();

describe('the README of the templates', () => {
  it.each([...HELPERS.keys(), ...BLOCKS])('names %s, which templates may use', (name) => {
    expect(readme).toMatch(new RegExp(`\`${name}[ \`]`));
  });

  it.each([...SCENES.keys(), ...templates])('names %s, which there is', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it('says what a template of an organisation may use', () => {
    const { milliseconds, megabytes, output, elements, figures, text } = TEMPLATE_LIMITS;
    expect([milliseconds, output, MOST_BYTES]).toEqual([10_000, 4 * 1024 * 1024, 256 * 1024]);
    const flat = readme.replaceAll(/\s+/g, ' ');
    for (const words of [
      'ended after ten seconds',
      `at ${megabytes} MB of memory`,
      'past 4 MB of output',
      `${elements.toLocaleString('en')} elements`,
      `${figures} figures`,
      `${text.toLocaleString('en')} characters`,
      'holds 256 kB',
    ])
      expect(flat).toContain(words);
    expect(starter.replaceAll(/\s+/g, ' ')).toContain(
      'A file may hold 256 kB. A template may run for ten seconds and give 4 MB.',
    );
  });
});
