/** The official languages of the United Nations that have texts beside the English ones. */
export const TRANSLATED = ['ar', 'es', 'fr', 'ru', 'zh'] as const;
export type Translated = (typeof TRANSLATED)[number];

interface Habits {
  /** What its texts have and English ones do not: a letter of its script, or its short words and its accents. */
  readonly mark: RegExp;
  /** The share of its longer texts that must have the mark. */
  readonly share: number;
  /** A question ends in it. */
  readonly question: string;
  readonly sentenceEnd: string;
  /** What its typography does not have. */
  readonly misset: RegExp;
  /** Words that keep what English says by these cautious ones. */
  readonly cautious: Readonly<Record<'may' | 'alleged' | 'risk', RegExp>>;
  /** Words that claim more than any text here may. */
  readonly tooSure: RegExp;
  /** Words that are the same in English. */
  readonly shared: readonly string[];
}

export const HABITS: Readonly<Record<Translated, Habits>> = {
  ar: {
    mark: /\p{Script=Arabic}/u,
    share: 1,
    question: '؟',
    sentenceEnd: '.',
    misset: /[,;?"“”'٠-٩]/,
    cautious: { may: /احتمال|محتمل|ربما|قد |يمكن|يجوز/, alleged: /مزعوم/, risk: /خطر/ },
    tooSure: /ثبت|مذنب|حتماً|لا شك/,
    shared: [],
  },
  es: {
    mark: /\b(el|los|las|del|al|con|por|para|una|un|su|sus|se|sin|como|de|la|en)\b|[áíóúñ]/i,
    share: 0.8,
    question: '?',
    sentenceEnd: '.',
    misset: /["“”']|^[^¿]*\?/,
    cautious: {
      may: /posibl|posibil|pued|podr|pudier|quizá|tal vez|eventual/i,
      alleged: /presunt|alegad|denunciad/i,
      risk: /riesgo|peligro/i,
    },
    tooSure: /culpable|\bprobad|sin duda/i,
    shared: ['Improbable'],
  },
  fr: {
    mark: /\b(le|la|les|des|de|du|et|ou|une|au|aux|par|pour|dans|sur|sans)\b|\b[dln]’|[àâçèéêëîïôûù]/i,
    share: 0.9,
    question: '?',
    sentenceEnd: '.',
    misset: /["“”']|(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])/,
    cautious: { may: /possi|peut|peuv|pourr|éventuel/i, alleged: /allégu/i, risk: /risque|danger/i },
    tooSure: /coupable|prouv|sans aucun doute/i,
    shared: [
      'Absent',
      'Conciliation',
      'Encouragement',
      'Improbable',
      'Non-discrimination',
      'Public',
      'Urgent',
    ],
  },
  ru: {
    mark: /\p{Script=Cyrillic}/u,
    share: 1,
    question: '?',
    sentenceEnd: '.',
    misset: /["“”']/,
    cautious: {
      may: /возмож|мож|мог|вероятн|потенциальн/i,
      alleged: /предполагаем|утвержда|заявл|вменяем/i,
      risk: /риск|опасност|угроз/i,
    },
    tooSure: /доказан|несомненн|бесспорн/i,
    shared: [],
  },
  zh: {
    mark: /\p{Script=Han}/u,
    share: 1,
    question: '？',
    sentenceEnd: '。',
    misset: /[,;?!"']/,
    cautious: { may: /可|或许|也许|能/, alleged: /指称|据称|被指|指控/, risk: /风险|危险/ },
    tooSure: /无疑|确凿/,
    shared: [],
  },
};

/** A text in English and the same text in another language. */
export interface Pair {
  readonly path: string;
  readonly english: string;
  readonly text: string;
}

/** Every text of the first with the one at the same place of the second; a text that is missing there is empty. */
export const pairsOf = (english: unknown, other: unknown, path = ''): readonly Pair[] => {
  if (typeof english === 'string') return [{ path, english, text: typeof other === 'string' ? other : '' }];
  const others = new Map<string, unknown>(Object.entries(Object(other)));
  return Object.entries(Object(english)).flatMap(([key, inner]) =>
    pairsOf(inner, others.get(key), path === '' ? key : `${path}/${key}`),
  );
};

const ENGLISH_WORDS = /\b(the|and|of|or)\b/i;

/** The texts that are empty, or that are still in English. */
export const leftInEnglish = (language: Translated, pairs: readonly Pair[]): readonly Pair[] => {
  const { shared } = HABITS[language];
  return pairs.filter(
    ({ english, text }) =>
      text === '' || ENGLISH_WORDS.test(text) || (text === english && !shared.includes(text)),
  );
};

/** The share of the longer texts that show by a mark that they are in the language. */
export const shareMarked = (language: Translated, texts: readonly string[]): number => {
  const { mark, share } = HABITS[language];
  const asked = [...new Set(texts)].filter((text) => share === 1 || text.length >= 30);
  return asked.filter((text) => mark.test(text)).length / asked.length;
};

const CAUTIOUS = {
  may: /\b(may|could|possibl[ey])\b|\bCouncil can\b/i,
  alleged: /\balleged\b/i,
  risk: /(?<!\bat )\brisk\b/i,
} as const;

/** The texts that drop a cautious word of the English, or that claim more than it does. */
export const incautious = (language: Translated, pairs: readonly Pair[]): readonly Pair[] => {
  const { cautious, tooSure } = HABITS[language];
  return pairs.filter(
    ({ english, text }) =>
      tooSure.test(text) ||
      CAUTION_WORDS.some((word) => CAUTIOUS[word].test(english) && !cautious[word].test(text)),
  );
};
const CAUTION_WORDS = ['may', 'alleged', 'risk'] as const;

/** The texts whose marks are not those of the language. */
export const misset = (language: Translated, pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ text }) => HABITS[language].misset.test(text));

/** The texts that have not the named places, `{x}`, of the English. */
export const otherPlaces = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ english, text }) => placesIn(english) !== placesIn(text));
const placesIn = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).toSorted().join();

/** The texts that stand for more than one thing, where English has a text for each. */
export const saidOfTwo = (pairs: readonly Pair[]): readonly string[] => {
  const english = Map.groupBy(pairs, ({ text }) => text);
  return [...english]
    .filter(([, same]) => new Set(same.map((pair) => pair.english)).size > 1)
    .map(([text]) => text);
};
