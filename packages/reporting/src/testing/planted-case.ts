import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { Plant } from './planted-events.ts';
import { plantedEvents, SHA } from './planted-events.ts';
import { retractedEvents } from './retracted-events.ts';
import { aCase } from './small-case.ts';

/** A word that stands in one field of one event and nowhere else. */
export interface Secret {
  readonly word: string;
  /** The lowest level at which it may be shown; null where it may be shown at none. */
  readonly level: DisclosureLevel | null;
  readonly field: string;
}

/** The most protected first, so that the last word on what a case has one of is the most public. */
const LEVELS = DISCLOSURE_LEVELS.toReversed();

/** A protected source, and one that repeats it: nothing here may be shown at any level. */
const protectedEvents = (never: Plant): readonly object[] => {
  const id = never('id');
  return [
    {
      type: 'source.registered',
      source: id,
      name: never('name'),
      kind: 'person',
      reliability: 'A',
      origin: never('origin'),
      protected: true,
    },
    { type: 'source.registered', source: 'echo', name: 'Echo', kind: 'media', reliability: 'D', origin: id },
    { type: 'source.graded', source: id, reliability: 'B', reason: never('reason') },
    {
      type: 'evidence.recorded',
      evidence: 'ep',
      source: id,
      credibility: '1',
      summary: 'Seen.',
      date: '2030-01-01',
      status: 'alleged',
      url: `https://example.org/${never('url')}`,
      document: never('document'),
      quote: never('quote'),
      attachment: { sha256: SHA, name: never('attachment'), mediaType: 'image/png', bytes: 3 },
      place: { code: 'KE-98', precision: 'town' },
    },
    { type: 'evidence.withdrawn', evidence: 'ep', reason: never('withdrawal') },
    {
      type: 'indicator.rated',
      indicator: '7.8',
      rating: 'present',
      confidence: 'low',
      rationale: 'r',
      evidence: ['ep'],
      where: ['KE-97'],
    },
  ].map((event) => ({ at: '2030-01-06', level: 'public', ...event }));
};

/** Letters only, so that no line breaks within; no two alike, none within another. */
const wordOf = (index: number): string => {
  const letters = [26 * 26, 26, 1].map(
    (unit) => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(index / unit) % 26] ?? '',
  );
  return `Zq${letters.join('')}vx`;
};

/**
 * A case with an event of every type at every level, a word of its own in every text field, protected sources, places, and
 * items that were taken back at the highest level.
 */
export const plantedCase = (): { readonly caseFile: CaseFile; readonly secrets: readonly Secret[] } => {
  const secrets: Secret[] = [];
  const planter =
    (level: DisclosureLevel | null, where: string): Plant =>
    (field) => {
      const word = wordOf(secrets.length);
      secrets.push({ word, level, field: `${where}: ${field}` });
      return word;
    };
  const never = planter(null, 'protected');
  for (const word of ['KE-96', 'KE-97', 'KE-98']) secrets.push({ word, level: null, field: 'a place' });
  const events = LEVELS.flatMap((level, index) => {
    const place = { level, index, say: planter(level, level) };
    return plantedEvents(place).map((event) => ({ at: `2030-01-0${index + 2}`, ...event }));
  });
  const above = retractedEvents(planter('restricted', 'taken back'));
  const caseFile = aCase([...events, ...protectedEvents(never), ...above], {
    note: planter('internal', 'case')('note'),
    area: { country: 'KE', subdivisions: ['KE-96'] },
  });
  return { caseFile, secrets };
};
