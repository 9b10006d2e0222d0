import type { Scene } from '@forewarn/figures';
import type { BriefContext } from '../model/brief-context.ts';
import { countryName } from '../model/country-name.ts';

/** Where the country of the case lies. The outlines of the world are read only for a template that asks for the map. */
export const drawLocatorMap = async ({ caseFile, words, labels }: BriefContext): Promise<Scene> => {
  const { locatorMap } = await import('@forewarn/figures/map');
  return locatorMap(caseFile.area.country, {
    labels,
    direction: words.direction,
    nameOf: (code) => countryName(code, words.language),
  });
};
