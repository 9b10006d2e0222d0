import { describe, expect, it } from 'vitest';
import { createBrief } from '../create-brief.ts';
import { briefOf, orderOf } from '../testing/brief-of.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource, smallCase } from '../testing/small-case.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const withSummary = (summary: string) =>
  aCase([aSource('s1'), anItem('e1', { summary }), aRating('7.3', 'acute', { evidence: ['e1'] })]);

describe('a brief with characters that its fonts lack', () => {
  it('counts what the fonts cannot draw, and says so in the PDF beside what was left out', async () => {
    const { undrawn, pdf, html } = await briefOf(withSummary('Seen: ሰላ → ‑ ? é Ж 漢字 سلام.'));
    expect(undrawn).toBe(2);
    const said = '2 characters of analysts’ text could not be drawn with the fonts of this version';
    expect(flat((await readPdf(pdf)).pages[0] ?? '')).toMatch(
      new RegExp(`Nothing was left out\\. ?${said}; the HTML holds them\\. ?This is an assessment of risk`),
    );
    expect(html).toContain('ሰላ');
    expect((await briefOf(withSummary('Seen: ሰላ → ‑ ? é Ж 漢字 سلام.'))).pdf).toEqual(pdf);
    const drawn = await briefOf(withSummary('Seen → ‑ ? é Ж 漢字 سلام.'));
    expect(drawn.undrawn).toBe(0);
    expect((await readPdf(drawn.pdf)).text).not.toContain('could not be drawn');
  });

  it('says so in a brief whose template says nothing of what is left out', async () => {
    const order = await orderOf(smallCase());
    const brief = await createBrief({ ...order, template: { name: 'mine', text: '<h1>ሰ</h1><p>a</p>' } });
    if (!brief.ok) throw new Error(JSON.stringify(brief.refusal));
    expect(flat((await readPdf(await brief.value.pdf())).text)).toContain('1 character of analysts’ text');
  });
});
