/** The map apart from the other figures, for it carries the outlines of the world. */
export { locatorMap } from './locator-map.ts';
