import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { briefBy } from '../testing/brief-by.ts';
import { orderOf } from '../testing/brief-of.ts';
import { smallCase } from '../testing/small-case.ts';

describe('the parts of the model that say everything', () => {
  it.each([
    ['alert', false, false],
    ['country-brief', false, false],
    ['full-assessment', true, false],
    ['scenario-trace', false, true],
  ])('are there for %s where it names them', async (template, full, steps) => {
    const { model } = await briefBy(template, smallCase());
    expect([model.full !== null, model.steps !== null]).toEqual([full, steps]);
  });

  it('are there for a template of one’s own that names one anywhere', async () => {
    const text = '<h1>{{title}}</h1>{{#if full}}<p>{{number full.evidence.length}}</p>{{/if}}';
    const order = await orderOf(smallCase());
    const brief = await createBrief({ ...order, template: { ...order.template, name: 'own', text } });
    expect(brief.ok && brief.value.html).toContain('<p>2</p>');
  });

  it('leave the numbers of the evidence as they are where they are not named', async () => {
    const { model } = await briefBy('country-brief', smallCase());
    expect(model.notes.map(({ number }) => number)).toEqual([1, 2]);
  });
});
