import type { CaseFile } from '@forewarn/core';
import { replay } from '@forewarn/core';
import { EXAMPLES } from '@forewarn/examples';
import { describe, expect, it } from 'vitest';
import { briefBy, readable } from '../../testing/brief-by.ts';
import { exampleCase } from '../../testing/brief-of.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource, smallCase } from '../../testing/small-case.ts';
import { BriefModel } from '../brief-model.ts';
import type { ScenarioTrace } from './scenario-trace.ts';

const tracedBrief = (caseFile: CaseFile) => briefBy('scenario-trace', caseFile);

const stepsOf = async (caseFile: CaseFile): Promise<ScenarioTrace> => {
  const { steps } = (await tracedBrief(caseFile)).model;
  if (steps === null) throw new Error('the model has no steps');
  return steps;
};

const toldIn = ({ entries }: ScenarioTrace) => entries.flatMap(({ step }) => step ?? []);

const act = (type: string, more: object): object => ({
  at: '2030-02-01',
  type,
  by: 'Envoy',
  rationale: 'As agreed in the talks of that week.',
  ...more,
});

describe('a scenario trace', () => {
  it('fits the schema of the model', async () => {
    const { model } = await tracedBrief(smallCase());
    expect(() => BriefModel.parse(structuredClone(model))).not.toThrow();
  });

  it('tells records that are weighed together as one, with the ratings that count', async () => {
    const [first] = (
      await stepsOf(
        aCase([
          aSource('s1', { at: '2030-01-03' }),
          anItem('e1', { at: '2030-01-03' }),
          aRating('7.3', 'acute', { evidence: ['e1'] }),
          aRating('7.4', 'acute', { evidence: ['e1'] }),
          aRating('7.5', 'present'),
        ]),
      )
    ).entries;
    expect(first).toMatchObject({ firstNumber: 1, lastNumber: 5, records: 5 });
    expect(first?.kinds).toEqual(['Source registered: 1', 'Evidence recorded: 1', 'Indicator rated: 3']);
    expect(first?.step?.event).toBeNull();
    expect(first?.step?.weighed.map(({ about }) => about.map(({ own }) => own ?? '').join(''))).toEqual([
      expect.stringMatching(/^7\.3 .*: Acute \(Moderate confidence\)$/),
      expect.stringMatching(/^7\.4 .*: Acute \(Moderate confidence\)$/),
      expect.stringMatching(/^7\.5 .*: Present \(Moderate confidence\)$/),
    ]);
    expect(first?.step?.moves[0]).toMatchObject({ region: 'Early warning', from: 'Monitoring' });
    expect(first?.step?.signsNew).toEqual(['Signs relevant to preparation']);
  });

  it('counts what moved nothing, by kind', async () => {
    const { html } = await tracedBrief(
      aCase([
        aSource('s1'),
        anItem('e1'),
        anItem('e2', { at: '2030-01-04' }),
        aRating('1.1', 'emerging', { at: '2030-01-05' }),
      ]),
    );
    expect(readable(html)).toContain(
      '1–4. 1 January 2030 to 5 January 2030: 4 records moved nothing. Source registered: 1, Evidence recorded: 2 and Indicator rated: 1.',
    );
  });

  it('says why the chart refused a record, and keeps it', async () => {
    const finding = { finding: 'manifest-failure', reference: 'S/1', rationale: 'x'.repeat(40) };
    const brief = await tracedBrief(aCase([act('finding.withdrawn', finding)]));
    expect(brief.model.steps?.refused).toBe(1);
    const text = readable(brief.html);
    expect(text).toContain('1. 1 February 2030: Finding withdrawn');
    expect(text).toContain(
      'Refused by the chart, and kept in the log: There was no such finding to withdraw.',
    );
  });

  it('tells apart what a rule moved and what people did, each with what it cites', async () => {
    const text = readable(
      (
        await tracedBrief(
          aCase([
            aRating('7.3', 'acute'),
            aRating('7.4', 'acute'),
            act('response.begun', { track: 'peacefulMeans' }),
          ]),
        )
      ).html,
    );
    expect(text).toMatch(
      /Peaceful means \(Chapter VI\): Idle → Indicated\. Rule “Peaceful means indicated” holds: .* A\/RES\/60\/1, para\. 139 \(text read\)/,
    );
    expect(text).toMatch(
      /Peaceful means \(Chapter VI\): Indicated → Under way\. Moved by what people recorded, not by a rule\. A\/RES\/60\/1/,
    );
    expect(text).toContain('Questions closed: Peaceful means, open for 29 days.');
  });

  it('cuts long texts short between words, with an ellipsis', async () => {
    const rationale = 'word '.repeat(3000).trim();
    const [step] = toldIn(await stepsOf(aCase([act('advice.given', { rationale })])));
    expect(step?.event?.text).toMatch(/^(word )*word…$/);
    expect(step?.event?.text?.length).toBeLessThan(230);
  });

  it('names no protected source, and no analyst who rated before it was settled', async () => {
    const { html } = await tracedBrief(
      aCase([
        aSource('s1', { name: 'Jane Witness', protected: true }),
        anItem('e1', { summary: 'Seen at the bridge.' }),
        aRating('7.3', 'acute', {
          rationale: 'Reports agree. [adjudication/1 by "Review": "Desk A"=acute, "Desk B"=present]',
        }),
      ]),
    );
    expect(html).not.toMatch(/Jane|Desk [AB]/);
  });

  it('lists the latest of ten thousand records, and counts the others', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      act(index % 2 === 0 ? 'response.begun' : 'response.ended', { track: 'peacefulMeans' }),
    );
    const { records, entries, earlier, moving } = await stepsOf(aCase(events));
    expect([records, moving, entries.length, earlier]).toEqual([10_000, 10_000, 200, 9_800]);
    expect(entries.at(-1)).toMatchObject({ firstNumber: 10_000 });
  });
});

describe.each(EXAMPLES.map(({ name }) => name))('the scenario trace of %s', (name) => {
  it('tells every move of the replay and counts every record once', async () => {
    const caseFile = await exampleCase(name);
    const steps = await stepsOf(caseFile);
    const trace = replay(caseFile);
    expect(steps.entries.reduce((sum, { records }) => sum + records, 0)).toBe(trace.steps.length);
    expect(toldIn(steps).flatMap(({ moves }) => moves)).toHaveLength(
      trace.steps.flatMap(({ moved }) => moved).length,
    );
    for (const { cites } of toldIn(steps).flatMap(({ moves }) => moves)) {
      expect(cites.length).toBeGreaterThan(0);
      for (const { text } of cites)
        expect(text).toMatch(/\((text read|(high|medium) certainty|low certainty, not verified)\)$/);
    }
    expect(toldIn(steps).at(-1)?.open).toHaveLength(trace.open.length);
  });

  it('takes six to ten pages', async () => {
    const { pages, text } = await readPdf(await (await tracedBrief(await exampleCase(name))).pdf());
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.length).toBeLessThanOrEqual(10);
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });
});
