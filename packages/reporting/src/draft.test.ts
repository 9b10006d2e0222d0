import { describe, expect, it } from 'vitest';
import { readBriefWords } from './template/read-template.ts';
import { drawnBrief, exampleCase, orderOf, shippedTemplate } from './testing/brief-of.ts';
import { readDocx } from './testing/read-docx.ts';
import { readPdf } from './testing/read-pdf.ts';
import { LANGUAGES, TEMPLATES } from './testing/shipped.ts';
import { textIn } from './testing/read-xml.ts';

const flat = (text: string): string => text.replaceAll(/[\s\u2066-\u2069\u200E\u200F]+/g, '');

/** What a draft says beside its level, in a language. */
const draftIn = async (language: string): Promise<string> => {
  const words = await readBriefWords(language);
  if (!words.ok) throw new Error(`${language} has no words`);
  return flat(words.value.phrases.draft.replace('{disclosure} · ', ''));
};

const anOrder = async (template: string, language: string, draft?: boolean) => ({
  ...(await orderOf(await exampleCase('kenya-2007-08'))),
  template: await shippedTemplate(template),
  language,
  draft,
});

describe('a draft', () => {
  it.each(LANGUAGES)('says so on each page, in %s', async (language) => {
    const words = await draftIn(language);
    const { html, pdf, docx } = await drawnBrief(await anOrder('country-brief', language, true));
    const { pages } = await readPdf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    // What is read from right to left stands in a PDF in the order in which it is drawn.
    const drawn = language === 'ar' ? Array.from(words).toReversed().join('') : words;
    const isThere = (page: string) =>
      flat(page).includes(words) || flat(page.normalize('NFKC')).includes(drawn);
    expect(pages.map(isThere)).toEqual(pages.map(() => true));
    expect(flat(html)).toContain(words);
    const { files, part } = readDocx(await docx());
    const furniture = [...files.keys()].filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
    expect(furniture.length).toBeGreaterThanOrEqual(2);
    for (const name of furniture) expect(flat(textIn(part(name)))).toContain(words);
  });

  it.each(TEMPLATES)('of the template %s says so on each page', async (template) => {
    const words = await draftIn('en');
    const { pdf } = await drawnBrief(await anOrder(template, 'en', true));
    for (const page of (await readPdf(pdf)).pages) expect(flat(page)).toContain(words);
  });
});

describe('a brief that is no draft', () => {
  it('says nothing of drafts, and is drawn as if nobody had spoken of them', async () => {
    const words = await draftIn('en');
    const released = await drawnBrief(await anOrder('country-brief', 'en', false));
    const plain = await drawnBrief(await anOrder('country-brief', 'en'));
    expect(flat(released.html)).not.toContain(words);
    expect(flat((await readPdf(released.pdf)).text)).not.toContain(words);
    expect(Buffer.from(released.pdf).equals(plain.pdf)).toBe(true);
  });
});
