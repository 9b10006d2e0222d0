import type { StoredCase } from '@forewarn/store';
import type { AskedBrief, MadeBrief } from './brief-of.ts';

/**
 * The header by which a brief is kept as a file (RFC 6266): the name in full for browsers, and one of plain letters for
 * whatever reads only those.
 */
export const attachment = (
  stored: StoredCase,
  { brief }: MadeBrief,
  { template, language }: AskedBrief,
  ending: string,
): string => {
  const { disclosure, asOf } = brief.model;
  // Level and date come first: whoever attaches a file to a message sees to whom it may go. No invisible character stays.
  const title = stored.header.title.replaceAll(/\p{C}+/gu, '').slice(0, 100);
  const name = `${disclosure.level} ${new Date(asOf).toISOString().slice(0, 10)} ${title} ${template} ${language}.${ending}`;
  return `attachment; filename="${plain(name)}"; filename*=UTF-8''${full(name)}`;
};

const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9._-]+/g, '-');

const full = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
