import type { DisclosureLevel } from '@forewarn/core';
import { keptUnder } from '../replies/kept-under.ts';
import type { BriefKind } from '../releases/release.ts';

/** What the name of a brief's file says. */
interface NamedBrief {
  readonly title: string;
  readonly level: DisclosureLevel;
  readonly date: string;
  readonly template: string;
  readonly language: string;
}

/** The header by which a brief is kept as a file. */
export const attachment = (
  { title, level, date, template, language }: NamedBrief,
  ending: BriefKind,
): string => {
  // Level and date come first: whoever attaches a file to a message sees to whom it may go.
  const day = new Date(date).toISOString().slice(0, 10);
  const shown = title.replaceAll(/\p{C}+/gu, '').slice(0, 100);
  return keptUnder(`${level} ${day} ${shown} ${template} ${language}.${ending}`);
};
