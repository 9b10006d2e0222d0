/** The name of a country by its code: the short one where the long one explains itself in brackets. */
export const countryName = (code: string, language: string): string => {
  const name = (style: 'long' | 'short') =>
    new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code;
  return name('long').includes('(') ? name('short') : name('long');
};
