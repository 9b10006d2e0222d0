import type { CaseEvent, CaseEventOf } from '@forewarn/core';
import type { ReleaseScope } from './release-scope.ts';
import { WITHHELD_SOURCE } from './release-scope.ts';

/** The event as it may be shown: references to withheld items taken out, places coarsened to the country. */
export const releaseEvent = (event: CaseEvent, scope: ReleaseScope): CaseEvent => {
  switch (event.type) {
    case 'source.registered':
      return releaseSource(event, scope);
    case 'source.graded': {
      const { reason: _, ...graded } = event;
      const source = scope.sourceFor(event.source);
      return scope.isProtected(event.source) ? { ...graded, source } : { ...event, source };
    }
    case 'evidence.recorded':
    case 'evidence.revised':
      return releaseEvidence(event, scope);
    case 'evidence.withdrawn':
      // Why it was withdrawn may tell who gave it; the entry itself has to keep a reason.
      return scope.isNamed(event.evidence) ? event : { ...event, reason: '' };
    case 'indicator.rated':
      return releaseRating(event, scope);
    case 'resilience.recorded': {
      const { evidence, ...rest } = event;
      return { ...rest, ...kept('evidence', evidence, 'evidence', scope) };
    }
    default:
      return event;
  }
};

/** A protected source keeps its grade, and nothing that tells who it is. */
const releaseSource = (
  event: CaseEventOf<'source.registered'>,
  scope: ReleaseScope,
): CaseEventOf<'source.registered'> => {
  const { origin, ...rest } = event;
  if (!scope.isProtected(event.source)) {
    const shown = origin === undefined ? undefined : scope.originFor(origin);
    if (origin !== undefined && shown === undefined) scope.count('reference');
    const named = { ...rest, source: scope.sourceFor(event.source) };
    return shown === undefined ? named : { ...named, origin: shown };
  }
  return { ...rest, source: scope.sourceFor(event.source), name: PROTECTED_NAME, kind: 'other' };
};

export const PROTECTED_NAME = 'source withheld';

/** Evidence whose source is not named keeps nothing that leads to the source. */
const releaseEvidence = <Event extends CaseEventOf<'evidence.recorded'> | CaseEventOf<'evidence.revised'>>(
  event: Event,
  scope: ReleaseScope,
): Event => {
  const released: Event = { ...event, source: scope.sourceFor(event.source) };
  if (event.place !== undefined) {
    released.place = { code: scope.country, precision: 'country' };
    if (event.place.code !== scope.country) scope.count('place');
  }
  if (!scope.isProtected(event.source) && released.source !== WITHHELD_SOURCE) return released;
  const { url: _url, document: _document, quote: _quote, attachment: _attachment, ...rest } = released;
  // What is left out is optional in both events, so the rest is still the same event.
  return rest as unknown as Event;
};

const releaseRating = (
  event: CaseEventOf<'indicator.rated'>,
  scope: ReleaseScope,
): CaseEventOf<'indicator.rated'> => {
  const { evidence, contradicting, populations, where, ...rest } = event;
  if (where?.some((place) => place !== scope.country)) scope.count('place');
  return {
    ...rest,
    ...kept('evidence', evidence, 'evidence', scope),
    ...kept('contradicting', contradicting, 'evidence', scope),
    ...kept('populations', populations, 'population', scope),
    ...(where === undefined ? {} : { where: [scope.country] }),
  };
};

const kept = <Key extends string>(
  key: Key,
  ids: readonly string[] | undefined,
  kind: 'evidence' | 'population',
  scope: ReleaseScope,
): { [Name in Key]?: string[] } => {
  if (ids === undefined) return {};
  const released = ids.filter((id) => scope.isReleased(kind, id));
  for (let left = ids.length - released.length; left > 0; left -= 1) scope.count('reference');
  // A computed key widens to a string index, though it is the one key of the type.
  return { [key]: released } as { [Name in Key]?: string[] };
};
