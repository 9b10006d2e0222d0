import { describe, expect, it } from 'vitest';
import { briefOf } from '../testing/brief-of.ts';
import { inflatedBytes, readPdf } from '../testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource } from '../testing/small-case.ts';

describe('a note', () => {
  const addresses = [
    ['doi:10.1000/182', { url: null, address: 'doi:10.1000/182' }],
    ['mailto:desk@example.org', { url: null, address: 'mailto:desk@example.org' }],
    ['www.example.org/a', { url: null, address: 'www.example.org/a' }],
    ['ftp://name:word@example.org/a', { url: null, address: 'ftp://example.org/a' }],
    ['https://name:word@example.org/a?b=c', { url: 'https://example.org/a?b=c', address: null }],
    ['https:name:word@example.org/a', { url: 'https://example.org/a', address: null }],
    [' https://example.org/a', { url: 'https://example.org/a', address: null }],
    ['https://example.org', { url: 'https://example.org', address: null }],
  ] as const;

  it.each(addresses)(
    'prints the address %s without a password, as a link only to the web',
    async (url, note) => {
      const caseFile = aCase([
        aSource('s1'),
        anItem('e1', { url }),
        aRating('7.3', 'acute', { evidence: ['e1'] }),
      ]);
      const { model, html, pdf } = await briefOf(caseFile);
      expect(model.notes[0]).toMatchObject(note);
      const printed = note.url ?? note.address;
      expect(html.includes(`href="${printed}"`)).toBe(note.url !== null);
      expect(html).toContain(`>${printed}<`);
      expect((await readPdf(pdf)).text).toContain(printed);
      expect(`${html}${inflatedBytes(pdf).toString('latin1')}`).not.toContain('name:word');
    },
  );
});
