import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '@forewarn/core';
import type { Brief } from './create-brief.ts';
import { createBrief } from './create-brief.ts';
import { drawnBrief, exampleCase, HEAD, orderOf, shippedTemplate } from './testing/brief-of.ts';
import { readPdf } from './testing/read-pdf.ts';
import { LANGUAGES, TEMPLATES } from './testing/shipped.ts';

const SIGNED = {
  caseId: '0190a000-1234-7000-8000-0123456789ab',
  day: '2024-05-01',
  head: 'beef'.repeat(16),
  keyId: '0123456789abcdef',
  signature: '9f'.repeat(64),
};
const flat = (text: string): string => text.replaceAll(/[\s\u2066-\u2069\u200E\u200F]+/g, '');

describe('the head that a brief prints', () => {
  let caseFile: CaseFile;
  beforeAll(async () => {
    caseFile = await exampleCase('kenya-2007-08');
  });
  const anOrder = async (template: string, language: string) => ({
    ...(await orderOf(caseFile)),
    template: await shippedTemplate(template),
    language,
  });

  it.each(TEMPLATES.flatMap((template) => LANGUAGES.map((language) => [template, language] as const)))(
    'stands, once signed, whole in the HTML and the PDF of a %s in %s, and without one nothing stands there',
    async (template, language) => {
      const order = await anOrder(template, language);
      const [without, brief] = [await drawnBrief(order), await drawnBrief({ ...order, signedHead: SIGNED })];
      const pages = flat((await readPdf(brief.pdf)).text);
      for (const part of Object.values(SIGNED)) {
        expect(brief.html).toContain(part);
        expect(pages).toContain(part);
        expect(without.html).not.toContain(part);
      }
      expect(brief.model.signedHead).toEqual(SIGNED);
      expect(without.model.signedHead).toBeNull();
    },
  );

  it.each(TEMPLATES.flatMap((template) => LANGUAGES.map((language) => [template, language] as const)))(
    'of a view is called the hash of what its reader may see, and never of the log, in a %s in %s',
    async (template, language) => {
      const order = await anOrder(template, language);
      const [ofLog, ofView] = [await createBrief(order), await createBrief({ ...order, isView: true })];
      if (!ofLog.ok || !ofView.ok) throw new Error('no brief was made');
      const { text } = ofView.value.model;
      const [log, view] = [text['logHead'], text['viewHead']].map((words) =>
        flat((words ?? '').replace('{head}', HEAD)),
      );
      const printed = ({ html }: Brief) => {
        const pages = flat(html.replaceAll(/<[^>]+>/g, ''));
        return { log: pages.includes(log ?? HEAD), view: pages.includes(view ?? HEAD) };
      };
      expect(printed(ofView.value)).toEqual({ log: false, view: true });
      expect(printed(ofLog.value)).toEqual({ log: true, view: false });
    },
  );

  it('leaves an alert on one page', async () => {
    for (const language of LANGUAGES) {
      const { pdf } = await drawnBrief({ ...(await anOrder('alert', language)), signedHead: SIGNED });
      expect((await readPdf(pdf)).pages).toHaveLength(1);
    }
  });
});
