import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { orderOf } from '../testing/brief-of.ts';
import { ENDLESS_TEMPLATES, HOSTILE_TEMPLATES } from '../testing/hostile-templates.ts';
import { aCase, aSource, smallCase } from '../testing/small-case.ts';
import { TEMPLATE_LIMITS } from './render-apart.ts';

const order = await orderOf(smallCase());

/** What would take far longer than the limit is refused as soon as a lower one is reached. */
const SOON = { ...TEMPLATE_LIMITS, milliseconds: 500 };

const briefFrom = async (text: string, limits = TEMPLATE_LIMITS) =>
  createBrief({ ...order, template: { name: 'hostile', text }, limits });

describe('a template that means harm', () => {
  it.each(ENDLESS_TEMPLATES)('is refused where it $what: $problem', async ({ text, problem }) => {
    expect(text.length).toBeLessThanOrEqual(256 * 1024);
    const brief = await briefFrom(text, problem === 'took-too-long' ? SOON : TEMPLATE_LIMITS);
    expect(brief).toMatchObject({ ok: false, refusal: { code: 'template-fault', problem } });
  });

  it.each(HOSTILE_TEMPLATES)('is refused where it $what: $problem', async ({ text, problem }) => {
    // In this process: what is refused by what it says is refused anywhere.
    const brief = await createBrief({ ...order, template: { name: 'hostile', text, isShipped: true } });
    expect(brief).toMatchObject({ ok: false, refusal: { code: 'template-fault', problem } });
  });

  it('is refused apart as it is here, place and all', async () => {
    const text = '<p>a</p>\n<script>{{title}}</script>';
    const here = await createBrief({ ...order, template: { name: 'hostile', text, isShipped: true } });
    expect(here).toMatchObject({ refusal: { problem: 'element-not-allowed', line: 2, column: 1 } });
    expect(await briefFrom(text)).toEqual(here);
  });

  it('is pointed at where it was when it ran out of time', async () => {
    const loop = '<p>a</p>\n{{#each factors}}\n  {{#each @root.factors}}';
    const endless = `${loop}${'{{#each @root.factors}}'.repeat(9)}${'{{/each}}'.repeat(11)}`;
    expect(await briefFrom(endless, SOON)).toMatchObject({
      refusal: { problem: 'took-too-long', file: 'hostile.hbs', found: 'each', line: 3 },
    });
  });

  it('is pointed at where it prints too much', async () => {
    const much = `<p>a</p>\n  {{#each factors}}{{#each @root.factors}}words{{/each}}{{/each}}`;
    const few = { ...TEMPLATE_LIMITS, output: 500 };
    expect(await briefFrom(much, few)).toMatchObject({
      refusal: { problem: 'too-much-output', found: 'each', line: 2, column: 3 },
    });
    expect(await briefFrom(`<p>{{lower "${'x'.repeat(600)}"}}</p>`, few)).toMatchObject({
      refusal: { problem: 'too-much-output', found: 'lower', line: 1, column: 4 },
    });
  });

  it('has what a text holds refused, and the variable that printed it named', async () => {
    const title = 'x onclick=alert(1)';
    const brief = await createBrief({
      ...(await orderOf(aCase([aSource('s1')], { title }))),
      template: { name: 'hostile', text: '<p>a</p>\n<p class={{title}}>b</p>' },
    });
    expect(brief).toMatchObject({
      refusal: {
        problem: 'element-not-allowed',
        found: expect.stringContaining('onclick'),
        line: 2,
        column: 10,
        isFromVariable: true,
      },
    });
  });
});

describe('a template that nobody vouches for', () => {
  it('prints what a template prints that ships', async () => {
    const apart = await briefFrom('<h1>{{title}}</h1><p>{{date asOf}}: {{count counts.days 2}}</p>');
    if (!apart.ok) throw new Error(JSON.stringify(apart.refusal));
    const text = order.template.text;
    const shipped = await createBrief(order);
    const own = await briefFrom(text);
    expect([apart.value.html.includes('2 days'), own]).toEqual([true, expect.objectContaining({ ok: true })]);
    expect(own.ok && shipped.ok && own.value.html === shipped.value.html).toBe(true);
  });

  it('has its text escaped, whatever helper it goes through', async () => {
    const title = '<script>alert(1)</script>&"';
    const brief = await createBrief({
      ...(await orderOf(aCase([aSource('s1')], { title }))),
      template: {
        name: 'own',
        text: '<p>{{title}} {{say "{a}<b>" a=title}} {{say "{a}" a=(written title)}} {{lower title}} {{sentence title}}</p>',
      },
    });
    if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
    expect(brief.value.html).not.toContain('<script');
    expect(brief.value.html.match(/&lt;script&gt;alert\(1\)/g)).toHaveLength(5 + 2);
  });

  it('leaves no worker behind', async () => {
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;
    await briefFrom('<p>{{title}}</p>');
    await briefFrom('<p>{{title.x}}</p>');
    const after = process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;
    expect(after).toBe(before);
  });
});
