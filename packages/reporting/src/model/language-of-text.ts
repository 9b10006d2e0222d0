import type { CaseEvent } from '@forewarn/core';
import { francAll } from 'franc-min';

/** Languages that analysts write in, by the code that franc gives; another one is not marked rather than guessed. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  tur: 'tr',
  ind: 'id',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  rus: 'ru',
  ukr: 'uk',
  srp: 'sr',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  cmn: 'zh',
};

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
] as const;
/** Enough to be sure of a language, and no more, since every brief reads it. */
const READ = 4000;

/** What people wrote at length in an event. */
const proseOf = (event: CaseEvent): readonly string[] =>
  (['rationale', 'summary', 'what', 'view', 'answer', 'text', 'likely'] as const).flatMap((field) => {
    const value: unknown = (event as Readonly<Record<string, unknown>>)[field];
    return typeof value === 'string' ? [value] : [];
  });

/**
 * The language of a text of a case: the language of all the case's prose in the script of that text, so that a word or two
 * are not guessed at on their own. Null where it cannot be said.
 */
export const languageOfText = (events: readonly CaseEvent[]): ((text: string) => string | null) => {
  const known = new Map<RegExp, string | null>();
  const prose = events.flatMap(proseOf);
  return (text) => {
    const script = SCRIPTS.find((candidate) => candidate.test(text));
    if (script === undefined) return null;
    const language = known.has(script) ? (known.get(script) ?? null) : guess(prose, script);
    known.set(script, language);
    return language;
  };
};

const guess = (prose: readonly string[], script: RegExp): string | null => {
  let read = '';
  for (const text of prose) {
    if (script.test(text)) read += `${text}\n`;
    if (read.length > READ) break;
  }
  const [[code] = ['und']] = francAll(read, { only: Object.keys(TAGS) });
  return TAGS[code] ?? null;
};
