import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, isReleasedAt } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { briefBy } from '../testing/brief-by.ts';
import type { Secret } from '../testing/planted-case.ts';
import { plantedCase } from '../testing/planted-case.ts';
import { unzipped } from '../testing/read-docx.ts';
import { inflatedBytes, readPdf } from '../testing/read-pdf.ts';
import { LANGUAGES, TEMPLATES } from '../testing/shipped.ts';
import { releaseCase } from './release-case.ts';

/** Languages of both directions: what a DOCX holds does not hang on its words. */
const DIRECTIONS_SHOWN: ReadonlySet<string> = new Set(['en', 'ar']);

const PLANTED = plantedCase();

const formsOf = (word: string): readonly Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le').swap16(),
  Buffer.from(Buffer.from(word, 'utf8').toString('hex')),
  Buffer.from(Buffer.from(word, 'utf16le').swap16().toString('hex')),
  Buffer.from(Buffer.from(word, 'utf16le').swap16().toString('hex').toUpperCase()),
];

const isShown = ({ level: lowest }: Secret, level: DisclosureLevel): boolean =>
  lowest !== null && isReleasedAt(lowest, level);

describe.each(TEMPLATES)('the template %s', (template) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(DISCLOSURE_LEVELS)('leaks nothing at level %s into HTML, PDF, DOCX or model', async (level) => {
      const { html, model, pdf, docx } = await briefBy(
        template,
        PLANTED.caseFile,
        level,
        undefined,
        language,
      );
      const bytes = await pdf();
      const inPdf = await readPdf(bytes);
      const haystacks = [
        Buffer.from(html),
        inflatedBytes(bytes),
        Buffer.from(inPdf.text),
        Buffer.from(JSON.stringify([model, inPdf.info, inPdf.outline])),
        ...(DIRECTIONS_SHOWN.has(language) ? unzipped(await docx()).values() : []),
      ];
      const leaked = PLANTED.secrets.filter(
        (secret) =>
          !isShown(secret, level) &&
          formsOf(secret.word).some((form) => haystacks.some((haystack) => haystack.includes(form))),
      );
      expect(leaked).toEqual([]);
      const found = PLANTED.secrets.filter(
        (secret) => isShown(secret, level) && inPdf.text.includes(secret.word),
      );
      expect(found.length).toBeGreaterThan(3);
      // Drawings cut what is too long for them.
      const read = html.replaceAll(/<svg.*?<\/svg>/gs, '');
      const inHtml = PLANTED.secrets.filter(({ word }) => read.includes(word));
      expect(inHtml.filter((secret) => !found.includes(secret))).toEqual([]);
    });
  });
});

it.each(DISCLOSURE_LEVELS)('the case released at %s holds no planted word of a higher level', (level) => {
  const released = JSON.stringify(releaseCase(PLANTED.caseFile, level).caseFile);
  expect(PLANTED.secrets.filter(({ word }) => released.includes(word)).map(({ field }) => field)).toEqual(
    PLANTED.secrets.filter((secret) => isShown(secret, level)).map(({ field }) => field),
  );
});
