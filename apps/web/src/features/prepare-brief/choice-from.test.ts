import { expect, test } from 'vitest';
import { choiceFrom } from './choice-from.ts';
import { WORDS } from './words.ts';

const offered = {
  templates: ['alert', 'country-brief'],
  languages: [
    { code: 'ar', name: 'العربية', direction: 'rtl' },
    { code: 'en', name: 'English', direction: 'ltr' },
  ],
  levels: ['public', 'internal'],
  papers: ['a4', 'letter'],
} as const;
const asUsual = {
  template: 'country-brief',
  language: 'en',
  level: 'internal',
  paper: 'a4',
  at: '2008-02-28',
};
const choose = (draft: object, from: object = {}) =>
  choiceFrom(
    draft,
    {
      ...offered,
      templates: [...offered.templates],
      languages: [...offered.languages],
      levels: [...offered.levels],
      papers: [...offered.papers],
      ...from,
    },
    '2008-02-28',
  );

test('is the internal country brief of today in English until something is chosen', () => {
  expect(choose({})).toEqual(asUsual);
});

test('keeps each thing that was chosen and is offered', () => {
  const draft = { template: 'alert', language: 'ar', level: 'public', paper: 'letter', at: '2008-01-28' };
  expect(choose(draft)).toEqual(draft);
});

test('takes back to the usual what was chosen once and is not offered any more', () => {
  expect(
    choose({ template: 'own', language: 'tlh', level: 'secret', paper: 'a3', at: '2009-01-01' }),
  ).toEqual(asUsual);
});

test('takes the first that is offered where the usual is not', () => {
  expect(choose({ template: 'gone' }, { templates: ['alert'] }).template).toBe('alert');
});

test('says of each template that ships what it is for and how long it is', () => {
  const shipped = Object.keys(import.meta.glob('../../../../../templates/*.hbs')).map((path) =>
    path.replace(/^.*\/(.+)\.hbs$/, '$1'),
  );
  expect(shipped).toContain('country-brief');
  expect(Object.keys(WORDS.templates).toSorted()).toEqual(shipped.toSorted());
});
