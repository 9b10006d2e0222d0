import type { FigureLabels, Scene } from '@forewarn/figures';
import type { BriefContext } from '../model/brief-context.ts';
import { countryName } from '../model/country-name.ts';

/** The maps of countries that were drawn last; nothing else of a case is in one. */
const drawn = new Map<string, { readonly labels: FigureLabels; readonly scene: Scene }>();
const MOST_DRAWN = 24;

/** Where the country of the case lies. The outlines of the world are read only for a template that asks for the map. */
export const drawLocatorMap = async ({ caseFile, words, labels }: BriefContext): Promise<Scene> => {
  const { country } = caseFile.area;
  const key = `${country} ${words.language} ${words.direction}`;
  const known = drawn.get(key);
  if (known?.labels === labels) return known.scene;
  const { locatorMap } = await import('@forewarn/figures/map');
  const scene = locatorMap(country, {
    labels,
    direction: words.direction,
    nameOf: (code) => countryName(code, words.language),
  });
  for (const first of drawn.keys()) if (drawn.size >= MOST_DRAWN) drawn.delete(first);
  drawn.set(key, { labels, scene });
  return scene;
};
