import type { CaseEventOf, DisclosureLevel } from '@forewarn/core';
import type { NewEvent } from '../../shared/api/new-event.ts';
import { WORDS as OWN } from './words.ts';

type Source = CaseEventOf<'source.registered'>;
type Item = CaseEventOf<'evidence.recorded'>;

/** The choice of registering a source instead of taking one that is there. */
export const NEW_SOURCE = '';

/** What was typed and chosen so far. What is not there was not touched. */
export interface EvidenceDraft {
  readonly source?: string;
  readonly name?: string;
  readonly kind?: Source['kind'];
  readonly reliability?: Source['reliability'];
  readonly protected?: boolean;
  readonly credibility?: Item['credibility'];
  readonly summary?: string;
  readonly date?: string;
  readonly status?: Item['status'];
  readonly url?: string;
  readonly document?: string;
  readonly level?: DisclosureLevel;
}

const UNJUDGED = { kind: 'other', reliability: 'F', credibility: '6', status: 'alleged' } as const;

/** The draft with what counts where nothing was chosen: nobody has judged yet, and what is reported is alleged. */
export const withDefaults = <Draft extends EvidenceDraft>(draft: Draft) => ({ ...UNJUDGED, ...draft });

/** What is missing or wrong, in words; nothing when it can be recorded. */
export const missingIn = (draft: EvidenceDraft, source: string): readonly string[] => [
  ...(source === NEW_SOURCE && typed(draft.name) === '' ? [OWN.missing(OWN.name)] : []),
  ...(typed(draft.summary) === '' ? [OWN.missing(OWN.summary)] : []),
  ...(isAddress(typed(draft.url)) ? [] : [OWN.wrongUrl]),
];

/** The events that record it: the source first where it is new, then the item. */
export const eventsOf = (
  draft: EvidenceDraft,
  { source, evidence, today }: { readonly source: string; readonly evidence: string; readonly today: string },
  isNewSource: boolean,
): readonly NewEvent[] => {
  const { kind, reliability, credibility, status, level } = withDefaults(draft);
  const marked = level === undefined ? {} : { level };
  const [url, document] = [typed(draft.url), typed(draft.document)];
  const registered: NewEvent = {
    type: 'source.registered',
    source,
    name: typed(draft.name),
    kind,
    reliability,
    ...(draft.protected === true ? { protected: true } : {}),
    ...marked,
  };
  const recorded: NewEvent = {
    type: 'evidence.recorded',
    evidence,
    source,
    credibility,
    summary: typed(draft.summary),
    date: draft.date ?? today,
    status,
    ...(url === '' ? {} : { url }),
    ...(document === '' ? {} : { document }),
    ...marked,
  };
  return isNewSource ? [registered, recorded] : [recorded];
};

const typed = (text: string | undefined): string => (text ?? '').trim();

const isAddress = (url: string): boolean => url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url));
