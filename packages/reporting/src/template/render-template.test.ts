import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { orderOf } from '../testing/brief-of.ts';
import { smallCase } from '../testing/small-case.ts';
import { readTemplate } from './read-template.ts';

/** In this process; `hostile-templates.test.ts` has what is rendered apart. */
const briefFrom = async (text: string) =>
  createBrief({ ...(await orderOf(smallCase())), template: { name: 'mine', text, isShipped: true } });

const refusalOf = async (text: string) => {
  const brief = await briefFrom(text);
  return brief.ok ? null : brief.refusal;
};

describe('a template that is at fault', () => {
  const faults = [
    ['a missing field', '<h1>{{title}}</h1>\n<p>{{titel}}</p>', 'unknown-field', 'titel', 2, 6],
    ['a missing part of a path', '<p>{{warning.states.now}}</p>', 'unknown-field', 'states', 1, 6],
    ['a missing list', '<h1>a</h1>\n\n  {{#each factorss}}x{{/each}}', 'unknown-field', 'factorss', 3, 11],
    ['a missing condition', '{{#if nothing}}x{{/if}}', 'unknown-field', 'nothing', 1, 7],
    ['a missing argument', '<p>{{say text.asOf date=(date asof)}}</p>', 'unknown-field', 'asof', 1, 31],
    ['a field of a prototype', '<p>{{constructor}}</p>', 'unknown-field', 'constructor', 1, 6],
    ['a field of a text', '<p>{{title.constructor}}</p>', 'unknown-field', 'constructor', 1, 6],
    ['output without escaping', '<p>{{{title}}}</p>', 'raw-output', 'title', 1, 4],
    ['a partial', '<p>{{> other}}</p>', 'not-offered', '> other', 1, 4],
    ['an unknown helper', '<p>{{shell "ls"}}</p>', 'not-offered', 'shell', 1, 4],
    ['an unclosed block', '{{#if title}}\n<p>x</p>', 'not-a-template', '#if title}}<p>x</p>', 2, 9],
    ['a lookup of its own', '<p>{{lookup factors 0}}</p>', 'not-offered', 'lookup', 1, 4],
    ['an entry in a log', '<p>\n{{log}}</p>', 'not-offered', 'log', 2, 1],
    ['what Handlebars calls itself', '<p>{{helperMissing}}</p>', 'not-offered', 'helperMissing', 1, 4],
    [
      'the same by another name',
      '<p>{{"blockHelperMissing"}}</p>',
      'not-offered',
      'blockHelperMissing',
      1,
      4,
    ],
    ['a block without its block', '<p>{{if title}}</p>', 'not-offered', 'if', 1, 4],
    ['a helper as a block', '<p>{{#join assessed}}x{{/join}}</p>', 'not-offered', '#join', 1, 4],
    ['a date that is a text', '<p>{{date title}}</p>', 'wrong-argument', 'date', 1, 4],
    ['a date that is a number', '<p>{{date coverage.assessed}}</p>', 'wrong-argument', 'date', 1, 4],
    ['a day that is nothing', '<p>{{#if title}}\n{{day caseNote}}{{/if}}</p>', 'wrong-argument', 'day', 2, 1],
    ['a list that is a text', '<p>{{join title}}</p>', 'wrong-argument', 'join', 1, 4],
    ['a list of things', '<p>{{join factors}}</p>', 'wrong-argument', 'join', 1, 4],
    ['a word that is a number', '<p>{{lower 5}}</p>', 'wrong-argument', 'lower', 1, 4],
    ['a sentence that is none', '<p>{{sentence warning}}</p>', 'wrong-argument', 'sentence', 1, 4],
    ['a phrase that is a thing', '<p>{{say text}}</p>', 'wrong-argument', 'say', 1, 4],
    ['a value that is a thing', '<p>{{say text.asOf date=warning}}</p>', 'wrong-argument', 'say', 1, 4],
    ['forms that are a text', '<p>{{count title 3}}</p>', 'wrong-argument', 'count', 1, 4],
    ['forms of something else', '<p>{{count text 3}}</p>', 'wrong-argument', 'count', 1, 4],
    ['a number that is a text', '<p>{{count counts.days title}}</p>', 'wrong-argument', 'count', 1, 4],
    ['a call within a call', '<p>{{say text.asOf date=(date title)}}</p>', 'wrong-argument', 'date', 1, 25],
    ['no argument', '<p>{{say}}</p>', 'wrong-argument', 'say', 1, 4],
    ['too many arguments', '<p>{{date asOf asOf}}</p>', 'wrong-argument', 'date', 1, 4],
    ['no condition', '<p>\n {{#if}}{{/if}}</p>', 'wrong-argument', 'if', 2, 2],
    ['nothing to repeat', '<p>{{#each}}{{/each}}</p>', 'wrong-argument', 'each', 1, 4],
    ['text outside a block', '<h1>a</h1>\nLoose', 'misplaced', 'Loose', 2, 1],
    ['a link outside a block', '<p>a</p>\n<a href="#n">b</a>', 'misplaced', '<a', 2, 1],
    ['an entry outside a list', '<p>a</p><li>b</li>', 'misplaced', '<li', 1, 9],
    ['a paragraph in a list', '<ul><p>b</p></ul>', 'misplaced', '<p', 1, 5],
    ['a list in an entry', '<ul><li>a<ol><li>b</li></ol></li></ul>', 'misplaced', '<ol', 1, 10],
    ['a paragraph in an entry', '<ul><li>a<p>b</p></li></ul>', 'misplaced', '<p', 1, 10],
    ['a paragraph beside columns', '<section class="columns"><p>a</p></section>', 'misplaced', '<p', 1, 26],
    ['text in a table', '<table><tbody><tr><td>a</td></tr></tbody>zz</table>', 'misplaced', 'zz', 1, 42],
    ['text in a figure', '<figure data-figure="factor-bars">zz</figure>', 'misplaced', 'zz', 1, 35],
    ['a value without its term', '<dl><dd>a</dd><dt>b</dt></dl>', 'misplaced', '<dd', 1, 5],
    ['a term without its value', '<dl>\n<dt>a</dt></dl>', 'misplaced', '<dt', 2, 1],
    ['a script', '<h1>{{title}}</h1>\n<script>x()</script>', 'element-not-allowed', '<script', 2, 1],
    ['an event handler', '<p onclick="x()">a</p>', 'element-not-allowed', 'onclick=', 1, 4],
    ['an inline style', '<p style="color:red">a</p>', 'element-not-allowed', 'style=', 1, 4],
    ['a comment of HTML', '<p>a</p>\n <!-- b -->', 'element-not-allowed', '<!--', 2, 2],
    ['an address of another kind', '<p><a href="ftp://a">a</a></p>', 'element-not-allowed', 'href=', 1, 7],
    ['an id that is taken', '<ul><li id="a">a</li>\n<li id="a">b</li></ul>', 'id-taken', 'a', 2, 9],
    ['an id of a figure', '<ul><li id="figure-a">a</li></ul>', 'id-taken', 'figure-a', 1, 13],
    ['a link to nowhere', '<p><a href="#note-1">a</a></p>', 'link-to-nowhere', '#note-1', 1, 13],
    ['a comment without its end', '<p>a</p>\n{{!-- b', 'not-a-template', '<p>a</p>{{!-', 2, 5],
    ['an unknown figure', '<figure data-figure="map"></figure>', 'unknown-figure', 'map', 1, 22],
  ] as const;

  const deep = [
    ['elements', `<p>${'<strong>'.repeat(3000)}x${'</strong>'.repeat(3000)}</p>`, '<strong', 508],
    ['blocks', `${'{{#if title}}'.repeat(3000)}x${'{{/if}}'.repeat(3000)}`, 'if', 651],
    ['calls', `<p>{{${'lower ('.repeat(3000)}lower title${')'.repeat(3000)}}}</p>`, 'lower', 705],
  ] as const;

  it.each(deep)('is refused for %s without an end to their depth', async (_, text, found, column) => {
    const refusal = await refusalOf(text);
    expect(refusal).toMatchObject({ problem: 'nested-too-deep', found, line: 1, column });
  });

  it.each(faults)(
    'is refused for %s, with file, line and column',
    async (_, text, problem, found, line, column) => {
      const refusal = await refusalOf(text);
      const place = { file: 'mine.hbs', line, column, isFromVariable: false };
      expect(refusal).toEqual({ code: 'template-fault', problem, found, ...place });
    },
  );
});

describe('the place of a fault in what a template prints', () => {
  const inTemplate = [
    ['the second of two', '<p><strong>a</strong></p>\n<strong>b</strong>', '<strong', 2, 1],
    ['in a block that repeats', '{{#each factors}}\n  <p>{{id}}</p>\n  loose{{/each}}', 'loose', 3, 3],
    ['after a variable', '<p>{{title}}</p><p>{{title}}</p> <li>a</li>', '<li', 1, 34],
    [
      'after white space that is taken away',
      '{{#if title}}\n\n   {{~#if title}}\n<li>{{/if}}{{/if}}',
      '<li',
      4,
      1,
    ],
    ['in the other half of a block', '{{#if caseNote}}a{{else}}\n <li>a</li>{{/if}}', '<li', 2, 2],
    ['on lines that end as in Windows', '<p>a</p>\r\n{{#if title}}\r\n<li>b</li>\r\n{{/if}}', '<li', 3, 1],
    ['on a line that ends as of old', '<p>a</p>\r<li>b</li>', '<li', 2, 1],
    ['after a comment of the template', '{{! <li> }}<p>a</p>\n<li>b</li>', '<li', 2, 1],
    ['that stands in a comment as well', '{{!-- <ol> --}}\n<ul><ol></ol></ul>', '<ol', 2, 5],
  ] as const;

  it.each(inTemplate)('is the one %s', async (_, text, found, line, column) => {
    const place = { found, line, column, isFromVariable: false };
    expect(await refusalOf(text)).toMatchObject({ problem: 'misplaced', ...place });
  });

  it('is that of the variable which printed it, and says so', async () => {
    expect(await refusalOf('<p>a</p>\n  {{title}}')).toMatchObject({
      problem: 'misplaced',
      found: smallCase().title,
      line: 2,
      column: 3,
      isFromVariable: true,
    });
    expect(await refusalOf('<figure data-figure="{{title}}"></figure>')).toMatchObject({
      problem: 'unknown-figure',
      line: 1,
      column: 22,
      isFromVariable: true,
    });
  });

  it('is the line alone where the parser shows what stands there more than once', async () => {
    const twice = '<p>one and the same text</p> }}\n';
    expect(await refusalOf(`${twice}{{#if title}}{{/with}} {{#if title}}{{/with}}`)).toMatchObject({
      problem: 'not-a-template',
      line: 2,
    });
  });
});

describe('a template', () => {
  it('of an organisation is drawn like one that ships', async () => {
    const brief = await briefFrom(
      '<h1>{{title}}</h1><p>{{count counts.days 1}}, {{count counts.days 2}}</p>',
    );
    if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
    expect(brief.value.html).toContain('<p>1 day, 2 days</p>');
  });

  it('that does not exist is refused with those that do', async () => {
    expect(await readTemplate('../package')).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-template', known: expect.arrayContaining(['country-brief']) },
    });
  });
});

describe('a template that was printed before', () => {
  it('prints the next case and the next language, and nothing of the last', async () => {
    const order = await orderOf(smallCase());
    const template = { name: 'mine', text: '<h1>{{title}} {{date asOf}}</h1>', isShipped: true };
    const htmlOf = async (title: string, language: string) => {
      const brief = await createBrief({
        ...order,
        template,
        language,
        caseFile: { ...order.caseFile, title },
      });
      return brief.ok ? brief.value.html : '';
    };
    expect(await htmlOf('First', 'en')).toContain('<h1>First 8 January 2030</h1>');
    const next = await htmlOf('Second', 'fr');
    expect(next).toContain('<h1>Second 8 janvier 2030</h1>');
    expect(next).not.toContain('First');
  });
});
