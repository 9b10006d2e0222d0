import { countryName } from '../country-name.ts';

/** The name of a place that is the country; any other stays as it was released. */
export const countryOf = (place: string, country: string, language: string): string =>
  place === country ? countryName(country, language) : place;
