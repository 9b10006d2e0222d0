type Names = Readonly<Record<string, string>>;

/** States whose usual short name in software is not the one that the United Nations uses. */
const AS_THE_UNITED_NATIONS: Readonly<Record<string, Names>> = {
  CD: {
    ar: 'جمهورية الكونغو الديمقراطية',
    en: 'Democratic Republic of the Congo',
    es: 'República Democrática del Congo',
    fr: 'République démocratique du Congo',
    ru: 'Демократическая Республика Конго',
    zh: '刚果民主共和国',
  },
  CG: { ar: 'الكونغو', en: 'Congo', es: 'Congo', fr: 'Congo', ru: 'Конго', zh: '刚果' },
  KP: {
    ar: 'جمهورية كوريا الشعبية الديمقراطية',
    en: 'Democratic People’s Republic of Korea',
    es: 'República Popular Democrática de Corea',
    fr: 'République populaire démocratique de Corée',
    ru: 'Корейская Народно-Демократическая Республика',
    zh: '朝鲜民主主义人民共和国',
  },
  KR: {
    ar: 'جمهورية كوريا',
    en: 'Republic of Korea',
    es: 'República de Corea',
    fr: 'République de Corée',
    ru: 'Республика Корея',
    zh: '大韩民国',
  },
  MM: { ar: 'ميانمار', en: 'Myanmar', es: 'Myanmar', fr: 'Myanmar', ru: 'Мьянма', zh: '缅甸' },
  PS: {
    ar: 'دولة فلسطين',
    en: 'State of Palestine',
    es: 'Estado de Palestina',
    fr: 'État de Palestine',
    ru: 'Государство Палестина',
    zh: '巴勒斯坦国',
  },
};

/** The name of a country by its code: the short one where the long one explains itself in brackets. */
export const countryName = (code: string, language: string): string => {
  const name = (style: 'long' | 'short') => namesIn(language, style).of(code) ?? code;
  const usual = name('long');
  return AS_THE_UNITED_NATIONS[code]?.[language] ?? (/[(（]/.test(usual) ? name('short') : usual);
};

const names = new Map<string, Intl.DisplayNames>();

const namesIn = (language: string, style: 'long' | 'short'): Intl.DisplayNames => {
  const key = `${language} ${style}`;
  const known = names.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style });
  names.set(key, known);
  return known;
};
