import * as fc from 'fast-check';
import type { CaseEvent, CaseEventOf, CaseEventType } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { aCase, on } from './a-case.ts';
import { EVENT_TYPES, MINIMAL, OPTIONAL } from './every-event.ts';
import type { Ground } from './ground.ts';
import { UN_GROUND } from './ground.ts';
import { inShort, printedAs, printedInShort } from './in-short.ts';
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
export const anyRating = (
  indicators: readonly string[] = UN_GROUND.indicators,
): fc.Arbitrary<CaseEventOf<'indicator.rated'>> =>
  fc
    .record({
      indicator: fc.constantFrom(...indicators),
      rating: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...SCALE, 'acute', 'acute', 'present') },
        { weight: 1, arbitrary: fc.constantFrom('not-assessable' as const, 'not-applicable' as const) },
      ),
      trend: fc.constantFrom(...TRENDS),
      confidence: fc.constantFrom('moderate', 'low', 'high'),
      evidence: fc.subarray([...ITEMS]),
    })
    .map(({ indicator, rating, ...more }) => rated(indicator, rating, more));

/** A rating that may leave its trend to the rating that it replaces. */
export const anyRatingOrItsTrend = (
  indicators?: readonly string[],
): fc.Arbitrary<CaseEventOf<'indicator.rated'>> =>
  fc
    .tuple(anyRating(indicators), fc.nat(3))
    .map(([{ trend, ...rating }, kept]) =>
      kept === 0 || trend === undefined ? rating : { ...rating, trend },
    );

/** A factor judged, or its judgement withdrawn. */
export const anyJudgement = ({ factors }: Ground): fc.Arbitrary<CaseEvent> =>
  fc
    .tuple(fc.constantFrom(...factors), fc.constantFrom(...LEVELS))
    .map(([factor, level]) => judged(factor, level));

/** Events that can change the picture. */
export const anyPictureEvent = (ground = UN_GROUND): fc.Arbitrary<CaseEvent> =>
  fc.oneof(
    { weight: 12, arbitrary: anyRatingOrItsTrend(ground.indicators) },
    { weight: 3, arbitrary: anyJudgement(ground) },
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

const anyFreeEvent = ({ indicators, factors, trigger }: Ground): fc.Arbitrary<CaseEvent> =>
  fc
    .tuple(
      fc.constantFrom(...FREE.filter((type) => type !== 'trigger.expected' || trigger !== undefined)),
      fc.boolean(),
    )
    .map(([type, isFull]) => {
      const event = { ...MINIMAL[type], ...(isFull ? OPTIONAL[type] : {}) } as CaseEvent;
      const indicator = indicators[0] ?? '';
      const factor = factors[0] ?? '';
      if (event.type === 'trigger.expected') return { ...event, indicator: trigger ?? '' };
      if (event.type === 'indicator.rated') return { ...event, indicator };
      if (event.type === 'factor.judged') return { ...event, factor };
      return event.type === 'dissent.recorded' ? { ...event, on: factor } : event;
    });

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

/**
 * A valid case out of such events, in a file order that need not be the order of application. A property that fails
 * prints it in short, without what every case has declared.
 */
export const aCaseOf = (
  events: fc.Arbitrary<CaseEvent>,
  maxLength = 40,
  { header } = UN_GROUND,
): fc.Arbitrary<CaseFile> =>
  fc
    .array(dated(events), { maxLength, size: 'max' })
    .map((some) =>
      printedInShort(aCase([...DECLARED, ...withoutLateRevisions(some)], header), DECLARED.length),
    );

/** A valid case with events of every kind, most of them such as move something. */
export const anyCase = (ground = UN_GROUND): fc.Arbitrary<CaseFile> =>
  aCaseOf(
    fc.oneof(
      { weight: 10, arbitrary: anyPictureEvent(ground) },
      { weight: 6, arbitrary: anyRecordedEvent() },
      { weight: 1, arbitrary: anyFreeEvent(ground) },
      { weight: 1, arbitrary: fc.constant(note()) },
    ),
    40,
    ground,
  );

/** These events as one list, printed in short. */
export const anyListOf = (
  events: fc.Arbitrary<CaseEvent>,
  constraints: fc.ArrayConstraints,
): fc.Arbitrary<readonly CaseEvent[]> =>
  fc.array(events, constraints).map((list) => printedAs(list, () => inShort(list)));
