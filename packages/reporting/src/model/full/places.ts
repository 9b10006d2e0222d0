/** The name of a place that is the country; any other stays as it was released. */
export const countryOf = (place: string, country: string, language: string): string =>
  place === country ? (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country) : place;
