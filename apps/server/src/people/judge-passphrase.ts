import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Why a passphrase is guessed too easily, and what would make it better. The codes are zxcvbn's own. */
export interface WeakPassphrase {
  readonly code: 'weak-passphrase';
  readonly reason: string;
  readonly suggestions: readonly string[];
}

/** Of 0 to 4: 3 withstands guessing from a stolen database for long, as the hash is a slow one. */
const LEAST_SCORE = 3;

/** Longer ones are judged by this many characters: what follows makes none weaker, and judging takes longer with each. */
const JUDGED_LENGTH = 40;
const LEAST_KNOWN = 3;

let loading: Promise<{ readonly judge: ZxcvbnFactory; readonly words: Words }> | undefined;
interface Words {
  readonly warnings: Readonly<Record<string, string>>;
  readonly suggestions: Readonly<Record<string, string>>;
}

const load = async () => {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const judge = new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  const words: Words = english.translations;
  return { judge, words };
};

/**
 * Refuses a passphrase that is guessed easily by whoever knows the person and the product: what is known of both counts
 * for nothing. No rule of composition.
 */
export const judgePassphrase = async (
  passphrase: string,
  about: readonly string[],
): Promise<Result<undefined, WeakPassphrase>> => {
  const { judge, words } = await (loading ??= load());
  const known = knownWords(about);
  const whole = judge.check(passphrase.slice(0, JUDGED_LENGTH), [...known]);
  const rest = judge.check(withoutKnown(passphrase, known).slice(0, JUDGED_LENGTH));
  if (Math.min(whole.score, rest.score) >= LEAST_SCORE) return accepted(undefined);
  const { warning, suggestions } = (whole.score < LEAST_SCORE ? whole : rest).feedback;
  const reason = whole.score < LEAST_SCORE ? (warning ?? '') : 'userInputs';
  return refused({
    code: 'weak-passphrase',
    reason: reason === '' ? 'It is guessed too easily.' : (words.warnings[reason] ?? reason),
    suggestions: suggestions.map((suggestion) => words.suggestions[suggestion] ?? suggestion),
  });
};

/** The longest first, so that an address goes before the name in it. */
const knownWords = (about: readonly string[]): readonly string[] =>
  ['forewarn', ...about.flatMap((text) => [text, ...text.split(/[\s@._-]+/)])]
    .map((text) => text.toLowerCase())
    .filter((text) => text.length >= LEAST_KNOWN)
    .toSorted((one, other) => other.length - one.length);

const withoutKnown = (passphrase: string, known: readonly string[]): string =>
  known.reduce((rest, word) => rest.replaceAll(word, ''), passphrase.toLowerCase()).trim();
