/**
 * The header by which a reply is kept as a file (RFC 6266): the name in full for browsers, and one of plain letters for
 * whatever reads only those. No invisible character stays.
 */
export const keptUnder = (name: string): string => {
  const seen = name.replaceAll(/\p{C}+/gu, '').slice(0, 200);
  return `attachment; filename="${plain(seen)}"; filename*=UTF-8''${full(seen)}`;
};

const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9._-]+/g, '-');

const full = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
