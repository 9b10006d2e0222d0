import { describe, expect, it } from 'vitest';
import { briefOf } from '../testing/brief-of.ts';
import { nodesOf, readPdf } from '../testing/read-pdf.ts';
import { aCase, smallCase } from '../testing/small-case.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the posture in a brief', () => {
  it('states no finding without whose it is and where it stands', async () => {
    const rationale = 'Reasons of at least forty characters, as a finding needs.';
    const found = (finding: string, by: string, reference: string) => ({
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
        found('manifest-failure', 'General Assembly', 'A/RES/85/2'),
        found('peaceful-means-inadequate', 'Security Council', 'S/RES/9'),
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
    const words = [
      `${failing}, found by General Assembly, A/RES/85/2`,
      `${inadequate}, found by Security Council, S/RES/9`,
    ];
    const [svg = ''] = /<svg[^>]*>.*?<desc.*?<\/desc>/gs.exec(html.slice(html.indexOf('pillar-chart'))) ?? [];
    for (const said of words) {
      expect(flat(text)).toContain(said);
      expect(flat(html.replaceAll(/<\/?(?:strong|bdi)>/g, ''))).toContain(said);
      expect(svg).toContain(said);
      expect(
        nodesOf(structure, 'Figure')
          .map(({ alt }) => alt)
          .join(),
      ).toContain(said);
    }
    const [page = ''] = (await readPdf(pdf)).pages;
    expect(flat(page)).toContain(`The State’s own protection: ${words[0]}.`);
    expect((await briefOf(smallCase())).html).not.toContain('found by');
  });
});
