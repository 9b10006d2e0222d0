import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import { dateOf, day } from '../testing/a-case.ts';
import { picture } from '../testing/picture-events.ts';
import {
  adviceGiven,
  answered,
  begun,
  consentRefused,
  convened,
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
} from '../testing/recorded-events.ts';
import { after, openOnes, refusalCode } from '../testing/scenario.ts';
import { calm, corroborated, imminent, ongoing, serious, urgent } from '../testing/situations.ts';
import { QUESTIONS } from './questions.ts';

interface Case {
  readonly region: string | null;
  /** Opens it on day 3. */
  readonly opens: readonly (readonly CaseEvent[])[];
  /** Each closes it on day 10, and how; a note and the picture unchanged do not. */
  readonly closes: readonly (readonly ['answered' | 'lapsed', ...CaseEvent[]])[];
}

/** Possible commission, corroborated, and a State in doubt that is unwilling. */
const grave = [...corroborated(), ...picture('2.4 present')];

const CASES: Readonly<Record<string, Case>> = {
  advice: {
    region: 'warning',
    opens: [day(3, imminent())],
    closes: [
      ['answered', adviceGiven()],
      ['lapsed', ...calm()],
      ['answered', convened()],
      ['lapsed', ...urgent()],
    ],
  },
  convening: {
    region: 'warning',
    opens: [day(3, urgent())],
    closes: [
      ['answered', convened()],
      ['answered', optionsReported()],
      ['lapsed', ...calm()],
    ],
  },
  options: {
    region: 'warning',
    opens: [day(3, convened())],
    closes: [
      ['answered', optionsReported()],
      ['answered', referred()],
    ],
  },
  'manifest-failure': {
    region: 'pillarOne',
    opens: [day(3, grave)],
    closes: [
      ['answered', found('manifest-failure')],
      ['lapsed', ...calm()],
    ],
  },
  'means-inadequate': {
    region: 'pillarThree.meansFinding',
    opens: [day(2, grave), day(3, responseBegun('peacefulMeans'))],
    closes: [
      ['answered', found('peaceful-means-inadequate')],
      ['lapsed', ...calm()],
    ],
  },
  'finding-review': {
    region: null,
    opens: [day(2, grave), day(2, found('manifest-failure')), day(3, calm())],
    closes: [
      ['answered', findingWithdrawn('manifest-failure')],
      ['answered', answered('finding-review')],
      ['lapsed', ...grave],
    ],
  },
  'basis-not-recorded': {
    region: 'pillarThree.collectiveAction',
    opens: [day(2, found('manifest-failure')), day(3, mandate('S/RES/1', '41'))],
    closes: [
      ['answered', found('peaceful-means-inadequate')],
      ['answered', answered('basis-not-recorded')],
      ['answered', mandateEnded('S/RES/1')],
    ],
  },
  verify: {
    region: null,
    opens: [day(3, ongoing())],
    closes: [
      ['lapsed', ...corroborated()],
      ['lapsed', ...calm()],
    ],
  },
  incitement: {
    region: null,
    opens: [day(3, picture('8.7 acute'))],
    closes: [
      ['answered', answered('incitement')],
      ['lapsed', ...picture('8.7 present')],
    ],
  },
  'information-gap': {
    region: null,
    // factors 7, 10 and 14 are rated; 8, 11, 12 and 13 are not
    opens: [day(3, serious())],
    closes: [
      ['answered', answered('information-gap')],
      ['lapsed', ...picture('8.1 absent')],
      ['lapsed', ...picture('f8 none')],
      ['lapsed', ...calm()],
    ],
  },
  'assistance-review': {
    region: null,
    opens: [day(2, begun('capacityBuilding')), day(3, picture('2.5 present'))],
    closes: [
      ['answered', ended('capacityBuilding')],
      ['answered', consentRefused('capacityBuilding')],
      ['answered', answered('assistance-review')],
      ['lapsed', ...picture('2.5 absent')],
    ],
  },
  'pillarTwo.encouragement': {
    region: 'pillarTwo.encouragement',
    opens: [day(3, serious(), picture('6.1 present'))],
    closes: [
      ['answered', begun('encouragement')],
      ['answered', consentRefused('encouragement')],
      ['lapsed', ...calm()],
    ],
  },
  'pillarTwo.capacityBuilding': {
    region: 'pillarTwo.capacityBuilding',
    opens: [day(3, requested('capacityBuilding'))],
    closes: [
      ['answered', begun('capacityBuilding')],
      ['answered', consentRefused('capacityBuilding')],
    ],
  },
  'pillarTwo.protectionAssistance': {
    region: 'pillarTwo.protectionAssistance',
    opens: [day(3, imminent())],
    closes: [
      ['answered', begun('protectionAssistance')],
      ['answered', consentRefused('protectionAssistance')],
      ['lapsed', ...calm()],
      ['lapsed', ...picture('2.5 present')],
    ],
  },
  'pillarThree.peacefulMeans': {
    region: 'pillarThree.peacefulMeans',
    opens: [day(3, serious())],
    closes: [
      ['answered', responseBegun('peacefulMeans')],
      ['lapsed', ...calm()],
    ],
  },
  'pillarThree.regionalArrangements': {
    region: 'pillarThree.regionalArrangements',
    opens: [day(3, serious())],
    closes: [
      ['answered', responseBegun('regionalArrangements')],
      ['lapsed', ...calm()],
    ],
  },
};

it('covers every question but the referral, in the order of the specification', () => {
  expect(QUESTIONS.map(({ id }) => id).filter((id) => id !== 'referral')).toEqual(Object.keys(CASES));
  expect(QUESTIONS.map(({ id }) => id).indexOf('referral')).toBe(3);
});

describe.each(Object.entries(CASES))('%s', (id, { region, opens, closes }) => {
  it('opens at the event after which its condition holds, in its region', () => {
    const before = after(day(1, note()), ...opens.slice(0, -1));
    expect(openOnes(before)).not.toContain(id);
    const trace = after(...opens);
    expect(trace.open.find(({ question }) => question === id)).toEqual({
      question: id,
      region,
      since: dateOf(3),
      days: 0,
    });
  });

  it('stays open since that day while its condition holds', () => {
    const trace = after(...opens, day(5, note()), day(8, note()));
    expect(trace.open.find(({ question }) => question === id)).toEqual({
      question: id,
      region,
      since: dateOf(3),
      days: 5,
    });
    expect(trace.gaps.map(({ what }) => what)).not.toContain(id);
  });

  it.each(closes.map(([how, ...events]) => [how, events[0]?.type, events] as const))(
    'is %s by %s',
    (how, _, events) => {
      const trace = after(...opens, day(10, [...events]));
      expect(openOnes(trace)).not.toContain(id);
      expect(trace.gaps.filter(({ what }) => what === id)).toEqual([
        { what: id, from: dateOf(3), to: dateOf(10), days: 7, how },
      ]);
    },
  );
});

describe('finding-review', () => {
  it('opens for a finding that peaceful means are inadequate, too', () => {
    const finding = [day(1, serious()), day(2, found('peaceful-means-inadequate'))];
    expect(openOnes(after(...finding))).not.toContain('finding-review');
    expect(openOnes(after(...finding, day(3, calm())))).toContain('finding-review');
  });
});

describe('assistance-review', () => {
  it.each(['capacityBuilding', 'protectionAssistance'] as const)(
    'opens for %s that is only asked for, too, and not for what is no longer',
    (form) => {
      const unwilling = day(2, picture('2.5 present'));
      expect(openOnes(after(day(1, requested(form)), unwilling))).toContain('assistance-review');
      expect(openOnes(after(day(1, consentRefused(form)), unwilling))).not.toContain('assistance-review');
      expect(openOnes(after(day(1, requested('encouragement')), unwilling))).not.toContain(
        'assistance-review',
      );
    },
  );
});

describe('referral', () => {
  const due = [day(1, convened()), day(3, optionsReported())];

  it('opens when options are reported', () => {
    expect(after(...due).open.find(({ question }) => question === 'referral')).toEqual({
      question: 'referral',
      region: 'warning',
      since: dateOf(3),
      days: 0,
    });
  });

  it('closes without a gap, for the Secretary-General may refer', () => {
    for (const to of ['none', 'Security Council']) {
      const trace = after(...due, day(9, referred(to)));
      expect(openOnes(trace)).not.toContain('referral');
      expect(trace.gaps).toEqual([
        { what: 'options', from: dateOf(1), to: dateOf(3), days: 2, how: 'answered' },
      ]);
    }
  });
});

const BY_ANSWERS = [
  'finding-review',
  'basis-not-recorded',
  'incitement',
  'information-gap',
  'assistance-review',
];

describe('an answer', () => {
  const incited = day(1, picture('8.7 acute'));

  it('keeps a question closed while its condition holds', () => {
    const trace = after(
      incited,
      day(2, answered('incitement')),
      day(3, picture('8.7 acute, 7.14 acute')),
      day(4, adviceGiven()),
      day(5, picture('7.14 present')),
    );
    expect(openOnes(trace)).not.toContain('incitement');
    expect(trace.gaps.filter(({ what }) => what === 'incitement')).toHaveLength(1);
  });

  it('no longer does so once the condition was false and is true again', () => {
    const trace = after(
      incited,
      day(2, answered('incitement')),
      day(3, picture('8.7 absent')),
      day(4, picture('8.7 acute')),
    );
    expect(trace.open.find(({ question }) => question === 'incitement')?.since).toBe(dateOf(4));
    const again = after(incited, day(2, answered('incitement')), day(3, picture('8.7 absent')));
    expect(again.gaps, 'closed already, it does not lapse').toEqual([
      { what: 'incitement', from: dateOf(1), to: dateOf(2), days: 1, how: 'answered' },
    ]);
  });

  it('lets a review be asked for anew when the finding stood again in between', () => {
    const trace = after(
      day(1, found('manifest-failure')),
      day(2, answered('finding-review')),
      day(3, grave),
      day(4, calm()),
    );
    expect(trace.open.find(({ question }) => question === 'finding-review')?.since).toBe(dateOf(4));
  });

  it('moves no region', () => {
    expect(after(incited, day(2, answered('incitement'))).steps.at(-1)).toMatchObject({
      accepted: true,
      moved: [],
    });
  });

  it.each(['weather', 'constructor', '__proto__', 'referral'])('is refused for %s', (question) => {
    expect(refusalCode(after(day(1, convened(), optionsReported()), day(2, answered(question))))).toBe(
      'not-answerable',
    );
  });

  const BY_EVENTS = QUESTIONS.map(({ id }) => id).filter((id) => id in CASES && !BY_ANSWERS.includes(id));

  it.each(BY_EVENTS)('is refused for %s, open or not, and leaves it open', (question) => {
    expect(refusalCode(after(day(1, note()), day(2, answered(question))))).toBe('not-answerable');
    const trace = after(...(CASES[question]?.opens ?? []), day(5, answered(question)));
    expect(refusalCode(trace)).toBe('not-answerable');
    expect(openOnes(trace)).toContain(question);
  });

  it.each(BY_ANSWERS)('is refused for %s when it is not open', (question) => {
    expect(refusalCode(after(day(1, note()), day(2, answered(question))))).toBe('not-open');
    const twice = after(
      ...(CASES[question]?.opens ?? []),
      day(5, answered(question)),
      day(6, answered(question)),
    );
    expect(refusalCode(twice)).toBe('not-open');
  });
});
