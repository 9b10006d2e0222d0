import { WORDS as OWN } from './words.ts';

/** Grades of the Admiralty code with their letter or number before the words. */
export const gradeWords = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([grade, said]) => [grade, OWN.graded(grade, said)]));
