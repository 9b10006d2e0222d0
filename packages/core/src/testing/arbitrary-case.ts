import * as fc from 'fast-check';
import type { CaseEvent, CaseEventType } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { aCase, on } from './a-case.ts';
import { EVENT_TYPES, MINIMAL, OPTIONAL } from './every-event.ts';
import { evidence, judged, rated, source, withdrawn } from './picture-events.ts';
import {
  adviceGiven,
  answered,
  begun,
  blockedInCouncil,
  consentRefused,
  convened,
  councilDecided,
  ended,
  findingWithdrawn,
  found,
  mandate,
  mandateEnded,
  note,
  optionsReported,
  referred,
  requested,
  responseBegun,
  responseEnded,
} from './recorded-events.ts';

/** The indicators that the rules name, and the neighbours that lift their factors. */
const NAMED =
  '2.2 2.3 2.4 2.5 2.7 3.4 3.10 4.4 4.7 5.1 7.1 7.2 7.3 7.4 7.5 7.8 7.10 7.11 7.12 7.14 8.7 8.1 9.1 9.2 10.1 10.2 10.3 10.8 11.1 11.2 11.4 12.3 12.9 12.10 13.7 13.1 13.2 14.4 14.1'.split(
    ' ',
  );
const SCALE = ['absent', 'emerging', 'present', 'acute'] as const;
const TRENDS = ['falling', 'steady', 'rising'] as const;
const LEVELS = ['none', 'low', 'moderate', 'high', 'severe', null] as const;
const FORMS = ['encouragement', 'capacityBuilding', 'protectionAssistance'] as const;
const TRACKS = ['peacefulMeans', 'regionalArrangements'] as const;
const FINDINGS = ['manifest-failure', 'peaceful-means-inadequate'] as const;
const REFERENCES = ['S/RES/1', 'S/RES/2'] as const;
const MEASURES = [undefined, 'A', 'B'] as const;
const ITEMS = ['e1', 'e2', 'e3'] as const;
const QUESTIONS = [
  'finding-review',
  'basis-not-recorded',
  'incitement',
  'information-gap',
  'assistance-review',
];

/** What every generated case has declared before anything else. */
export const DECLARED: readonly CaseEvent[] = on(
  '2007-06-01',
  source('s1'),
  ITEMS.map((id) => evidence(id)),
  MINIMAL['population.described'],
  MINIMAL['resilience.recorded'],
  MINIMAL['recommendation.made'],
);

/** A rating with its trend, so that replacing its value changes nothing else. */
export const anyRating = (indicators: readonly string[] = NAMED): fc.Arbitrary<CaseEvent> =>
  fc
    .record({
      indicator: fc.constantFrom(...indicators),
      rating: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...SCALE, 'acute', 'acute', 'present') },
        { weight: 1, arbitrary: fc.constantFrom('not-assessable' as const, 'not-applicable' as const) },
      ),
      trend: fc.constantFrom(...TRENDS),
      confidence: fc.constantFrom('low', 'moderate', 'high'),
      evidence: fc.subarray([...ITEMS]),
    })
    .map(({ indicator, rating, ...more }) => rated(indicator, rating, more));

const anyJudgement = (): fc.Arbitrary<CaseEvent> =>
  fc
    .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(...LEVELS))
    .map(([factor, level]) => judged(String(factor), level));

/** Events that can change the picture. */
export const anyPictureEvent = (): fc.Arbitrary<CaseEvent> =>
  fc.oneof(
    { weight: 12, arbitrary: anyRating() },
    { weight: 3, arbitrary: anyJudgement() },
    { weight: 1, arbitrary: fc.constantFrom(...ITEMS).map(withdrawn) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...ITEMS)
        .map((id): CaseEvent => ({ ...evidence(id), type: 'evidence.revised' })),
    },
  );

const anyMeasure = fc.constantFrom(...MEASURES);
const anyForm = fc.constantFrom(...FORMS);
const anyTrack = fc.constantFrom(...TRACKS);

/** Events that a person enters and that can move a region. */
export const anyRecordedEvent = (): fc.Arbitrary<CaseEvent> =>
  fc.oneof(
    fc.constantFrom(adviceGiven(), convened(), optionsReported(), referred(), referred('none')),
    anyForm.map(requested),
    anyForm.map(consentRefused),
    fc.tuple(anyForm, anyMeasure).map(([form, measure]) => begun(form, measure)),
    fc.tuple(anyForm, anyMeasure).map(([form, measure]) => ended(form, measure)),
    fc.tuple(anyTrack, anyMeasure).map(([track, measure]) => responseBegun(track, measure)),
    fc.tuple(anyTrack, anyMeasure).map(([track, measure]) => responseEnded(track, measure)),
    fc.constantFrom(...FINDINGS).map(found),
    fc.constantFrom(...FINDINGS).map(findingWithdrawn),
    fc.constantFrom(...REFERENCES).map((reference) => mandate(reference, '41')),
    fc.constantFrom(...REFERENCES).map((reference) => mandate(reference, '42')),
    fc.constantFrom(...REFERENCES).map(mandateEnded),
    fc.constantFrom(
      blockedInCouncil('vetoed'),
      blockedInCouncil('rejected', 'VI'),
      councilDecided({ consent: true }),
      councilDecided({ chapter: 'VIII' }),
    ),
    fc.constantFrom(...QUESTIONS, 'advice', 'nothing').map(answered),
  );

/** Types whose minimal event may stand anywhere, any number of times, once the declarations are made. */
const FREE: readonly CaseEventType[] = EVENT_TYPES.filter(
  (type) =>
    ![
      'source.registered',
      'evidence.recorded',
      'population.described',
      'resilience.recorded',
      'recommendation.made',
      'evidence.revised',
      'evidence.withdrawn',
    ].includes(type),
);

const anyFreeEvent = (): fc.Arbitrary<CaseEvent> =>
  fc
    .tuple(fc.constantFrom(...FREE), fc.boolean())
    .map(([type, isFull]) => ({ ...MINIMAL[type], ...(isFull ? OPTIONAL[type] : {}) }) as CaseEvent);

/** Few moments, so that many events share one; two of them are written in two ways, and years lie between some. */
const MOMENTS = [
  '2007-12-01',
  '2008-01-01',
  '2008-01-01T03:00:00+03:00',
  '2008-01-01T00:00:00.000001Z',
  '2008-01-15',
  '2008-02-14T12:00:00-05:00',
  '2008-02-14T17:00:00Z',
  '2008-05-01',
  '2009-06-01',
] as const;

const dated = (events: fc.Arbitrary<CaseEvent>): fc.Arbitrary<CaseEvent> =>
  fc.tuple(events, fc.constantFrom(...MOMENTS)).map(([event, at]) => ({ ...event, at }));

/** Drops what would revise evidence after its withdrawal: the one thing in which these events can contradict each other. */
const withoutLateRevisions = (events: readonly CaseEvent[]): CaseEvent[] => {
  const gone = new Set<string>();
  const late = new Set<CaseEvent>();
  for (const event of inOrderOfApplication(events)) {
    if (event.type === 'evidence.withdrawn') gone.add(event.evidence);
    if (event.type === 'evidence.revised' && gone.has(event.evidence)) late.add(event);
  }
  return events.filter((event) => !late.has(event));
};

/** A valid case out of such events, in a file order that need not be the order of application. */
export const aCaseOf = (events: fc.Arbitrary<CaseEvent>, maxLength = 40): fc.Arbitrary<CaseFile> =>
  fc
    .array(dated(events), { maxLength, size: 'max' })
    .map((some) => aCase([...DECLARED, ...withoutLateRevisions(some)]));

/** A valid case with events of every kind, most of them such as move something. */
export const anyCase = (): fc.Arbitrary<CaseFile> =>
  aCaseOf(
    fc.oneof(
      { weight: 10, arbitrary: anyPictureEvent() },
      { weight: 6, arbitrary: anyRecordedEvent() },
      { weight: 1, arbitrary: anyFreeEvent() },
      { weight: 1, arbitrary: fc.constant(note()) },
    ),
  );
