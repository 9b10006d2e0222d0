import { expect, it } from 'vitest';
import { briefChoices, createBrief, readTemplate } from './index.ts';
import { HEAD } from './testing/brief-of.ts';
import { aCase, anItem, aSource } from './testing/small-case.ts';

const choices = await briefChoices();
const caseFile = aCase([aSource('s1'), anItem('e1')]);
const combinations = choices.templates.flatMap((template) =>
  choices.languages.map((language) => ({ template, language })),
);

it('offers the templates, the languages, the levels and the papers that ship', () => {
  expect(choices).toMatchObject({
    templates: expect.arrayContaining(['country-brief']),
    languages: expect.arrayContaining([{ code: 'en', name: 'English', direction: 'ltr' }]),
    levels: ['public', 'partner', 'internal', 'restricted'],
    papers: ['a4', 'letter'],
  });
});

it('offers all that an order is checked against', async () => {
  const template = await readTemplate('nothing');
  expect(template).toMatchObject({ ok: false, refusal: { known: choices.templates } });
});

it.each(combinations)(
  'offers nothing that is refused: $template in $language.code',
  async ({ template: name, language }) => {
    const template = await readTemplate(name);
    if (!template.ok) throw new Error(`${name} is offered and is not there`);
    const order = { caseFile, template: template.value, language: language.code, head: HEAD };
    expect(await createBrief({ ...order, level: 'internal' })).toMatchObject({
      ok: true,
      value: { model: { language: language.code, direction: language.direction } },
    });
  },
);

it('names each language in itself, with a large first letter where it has one', () => {
  const names: Readonly<Record<string, string>> = {
    ar: 'العربية',
    en: 'English',
    es: 'Español',
    fr: 'Français',
    ru: 'Русский',
    zh: '中文',
  };
  for (const { code, name } of choices.languages) expect(name).toBe(names[code]);
});
