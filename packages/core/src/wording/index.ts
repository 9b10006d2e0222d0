/** An institution's own words in the place of those that ship. */
export { readForm } from '../case/read-form.ts';
export { checkWordingPack, readWordingPack } from './read-wording-pack.ts';
export { WORDING_FORMAT, WordingPack, withPack, wordingWithPack } from './wording-pack.ts';
export { WORDINGS } from './wordings.ts';
