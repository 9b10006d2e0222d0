import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { orderOf } from '../testing/brief-of.ts';
import { smallCase } from '../testing/small-case.ts';
import { readTemplate } from './read-template.ts';

const briefFrom = async (text: string) =>
  createBrief({ ...(await orderOf(smallCase())), template: { name: 'mine', text } });

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
    ['a script', '<h1>{{title}}</h1>\n<script>x()</script>', 'element-not-allowed', '<script', 2, 1],
    ['an event handler', '<p onclick="x()">a</p>', 'element-not-allowed', 'onclick=', 1, 4],
    ['an inline style', '<p style="color:red">a</p>', 'element-not-allowed', 'style=', 1, 4],
    ['an unknown figure', '<figure data-figure="map"></figure>', 'unknown-figure', 'map', 1, 22],
  ] as const;

  it.each(faults)(
    'is refused for %s, with file, line and column',
    async (_, text, problem, found, line, column) => {
      const refusal = await refusalOf(text);
      expect(refusal).toEqual({ code: 'template-fault', problem, found, file: 'mine.hbs', line, column });
    },
  );
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
      refusal: { code: 'unknown-template', known: ['country-brief'] },
    });
  });
});
