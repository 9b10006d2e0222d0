import { keptUnder } from '../replies/kept-under.ts';
import type { AskedBrief, DrawnCase, MadeBrief } from './brief-of.ts';

/** The header by which a brief is kept as a file. */
export const attachment = (
  stored: DrawnCase,
  { brief }: MadeBrief,
  { template, language }: AskedBrief,
  ending: string,
): string => {
  const { disclosure, asOf } = brief.model;
  // Level and date come first: whoever attaches a file to a message sees to whom it may go.
  const title = stored.header.title.replaceAll(/\p{C}+/gu, '').slice(0, 100);
  const name = `${disclosure.level} ${new Date(asOf).toISOString().slice(0, 10)} ${title} ${template} ${language}.${ending}`;
  return keptUnder(name);
};
