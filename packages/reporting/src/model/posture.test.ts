import { describe, expect, it } from 'vitest';
import { briefOf } from '../testing/brief-of.ts';
import { nodesOf, readPdf } from '../testing/read-pdf.ts';
import { aCase, smallCase } from '../testing/small-case.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the posture in a brief', () => {
  it('states no finding without whose it is and where it stands', async () => {
    const rationale = 'Reasons of at least forty characters, as a finding needs.';
    const recorded = (finding: string, by: string, reference: string) => ({
      at: '2030-01-09',
      type: 'finding.recorded',
      finding,
      by,
      reference,
      rationale,
    });
    const caseFile = aCase(
      [
        ...smallCase().events,
        recorded('manifest-failure', 'General Assembly', 'A/RES/85/2'),
        recorded('peaceful-means-inadequate', 'Security Council', 'S/RES/9'),
      ],
      { defaultLevel: 'public' },
    );
    const { html, pdf, model } = await briefOf(caseFile);
    const { text, structure } = await readPdf(pdf);
    const [failing, inadequate] = [model.pillarOne.state, model.posture[6]?.state ?? ''];
    expect([failing, inadequate]).toEqual([
      expect.stringContaining('Found manifestly failing'),
      expect.stringContaining('Found inadequate'),
    ]);
    const found = [
      { state: failing, by: 'General Assembly, A/RES/85/2' },
      { state: inadequate, by: 'Security Council, S/RES/9' },
    ];
    const [svg = ''] = /<svg[^>]*>.*?<desc.*?<\/desc>/gs.exec(html.slice(html.indexOf('pillar-chart'))) ?? [];
    const alternatives = nodesOf(structure, 'Figure').map(({ alt }) => alt);
    for (const { state, by } of found) {
      expect(flat(text)).toContain(`${state} Found by ${by}.`);
      expect(flat(html.replaceAll(/<\/?(?:strong|bdi)[^>]*>/g, ''))).toContain(`${state} Found by ${by}.`);
      expect(svg).toContain(`${state}, found by ${by}`);
      expect(alternatives.join()).toContain(`${state}, found by ${by}`);
    }
    const [page = ''] = (await readPdf(pdf)).pages;
    expect(flat(page)).toContain(
      `protection: ${failing.toLowerCase()}. Found by General Assembly, A/RES/85/2.`,
    );
    expect((await briefOf(smallCase())).html).not.toMatch(/found by/i);
  });
});
