import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADER, on } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { MINIMAL } from '../testing/every-event.ts';
import { evidence, rated, source, withdrawn } from '../testing/picture-events.ts';
import { note } from '../testing/recorded-events.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseHeader } from './case-file.ts';
import { CASE_LIMITS } from './case-file.ts';
import { checkAddition } from './check-addition.ts';
import type { Footing } from './declarations.ts';
import { declarationsAfter, idsOf, NO_FOOTING } from './declarations.ts';
import type { Problem } from './problem.ts';
import { checkCaseFile } from './read-case-file.ts';

const revised = (id: string): CaseEvent => ({ ...evidence(id), type: 'evidence.revised' });

/** Few ids and few moments, so that declarations, uses, revisions and withdrawals run into each other. */
const clashing: fc.Arbitrary<CaseEvent> = fc
  .tuple(
    fc.constantFrom('a', 'b'),
    fc.constantFrom(
      '2008-01-01',
      '2008-01-01T03:00:00+03:00',
      '2008-01-01T00:00:00.000001Z',
      '2008-01-02',
      '2008-01-03',
    ),
    fc.nat(9),
  )
  .map(([id, at, which]): CaseEvent => {
    const events: readonly CaseEvent[] = [
      source(id),
      evidence(id, { source: id }),
      revised(id),
      revised(id),
      withdrawn(id),
      rated('7.3', 'present', { evidence: [id], contradicting: [id], populations: [id] }),
      { ...MINIMAL['population.described'], population: id },
      { ...MINIMAL['resilience.recorded'], resilience: id, evidence: [id] },
      { ...MINIMAL['recommendation.made'], recommendation: id },
      { ...MINIMAL['recommendation.followed'], recommendation: id },
    ];
    return { ...(events[which] ?? note()), at };
  });

const isCase = (events: readonly CaseEvent[]) => checkCaseFile({ ...HEADER, events }).ok;

/** As many of these events, from the first on, as make a case. */
const validOf = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const valid = [source('s1'), source('s2')].map((event): CaseEvent => ({ ...event, at: '2007-01-01' }));
  for (const event of events) if (isCase([...valid, event])) valid.push(event);
  return valid;
};

/** What a store would know of the events before: their number, and the declarations that the added ones speak of. */
const footingOf = (before: readonly CaseEvent[], added: readonly CaseEvent[]): Footing => {
  const asked = new Set(idsOf(added).map(({ kind, id }) => `${kind} ${id}`));
  const declarations = declarationsAfter(NO_FOOTING, before);
  return {
    events: before.length,
    declarations: declarations.filter(({ kind, id }) => asked.has(`${kind} ${id}`)),
  };
};

const placesOf = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`);

const expectSameVerdict = (header: CaseHeader, before: readonly CaseEvent[], added: readonly CaseEvent[]) => {
  const whole = checkCaseFile({ ...header, events: [...before, ...added] });
  const checked = checkAddition(header, footingOf(before, added), added);
  expect(checked.ok).toBe(whole.ok);
  if (whole.ok || checked.ok) return whole.ok;
  const known = placesOf(whole.refusal);
  expect(placesOf(checked.refusal).filter((place) => !known.includes(place))).toEqual([]);
  const left = placesOf(checked.refusal);
  const revisions = known.filter((place) => !left.includes(place));
  expect(revisions.filter((place) => !place.startsWith('revises-withdrawn'))).toEqual([]);
  return false;
};

describe('an addition', () => {
  it('is refused exactly when the whole case would be, with the same codes at the same paths', () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(
        fc.array(clashing, { maxLength: 14, size: 'max' }),
        fc.array(clashing, { minLength: 1, maxLength: 2 }),
        (before, added) => {
          verdicts[`${expectSameVerdict(HEADER, validOf(before), added)}`] += 1;
        },
      ),
      { numRuns: 1500 },
    );
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(150);
  });

  it('is taken wherever a whole case is split', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), ({ events, ...header }, at) => {
        const split = at % (events.length + 1);
        expect(expectSameVerdict(header, events.slice(0, split), events.slice(split))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the declarations that stand after it, however it is split', () => {
    fc.assert(
      fc.property(fc.array(clashing, { maxLength: 20, size: 'max' }), fc.nat(), (some, at) => {
        const events = validOf(some);
        const split = at % (events.length + 1);
        const before = declarationsAfter(NO_FOOTING, events.slice(0, split));
        const changed = checkAddition(
          HEADER,
          footingOf(events.slice(0, split), events.slice(split)),
          events.slice(split),
        );
        if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
        const merged = new Map(
          [...before, ...changed.value].map((each) => [`${each.kind} ${each.id}`, each]),
        );
        const whole = declarationsAfter(NO_FOOTING, events);
        expect(merged).toEqual(new Map(whole.map((each) => [`${each.kind} ${each.id}`, each])));
      }),
      { numRuns: 300 },
    );
  });

  it('that is dated before a revision and withdraws its item is refused at the last such revision', () => {
    const before = [
      source('s1'),
      evidence('e1'),
      ...on('2008-02-01', revised('e1')),
      ...on('2008-03-01', revised('e1')),
    ];
    const added = on('2008-01-15', withdrawn('e1'));
    expect(checkAddition(HEADER, footingOf(before, added), added)).toEqual({
      ok: false,
      refusal: [{ code: 'revises-withdrawn', path: '$.events[3].evidence', found: 'e1' }],
    });
  });

  it('is refused when the case would hold too many events, before anything else', () => {
    const full = { events: CASE_LIMITS.events - 1, declarations: [] };
    expect(checkAddition(HEADER, full, [note()]).ok).toBe(true);
    expect(checkAddition(HEADER, full, [note(), note()])).toMatchObject({
      refusal: [{ code: 'too-many-events', path: '$.events', found: '100001' }],
    });
  });

  it.each([
    [
      'of no known type',
      { at: '2008-01-01', type: 'rumour.heard' },
      'unknown-event-type',
      '$.events[7].type',
    ],
    ['with half of a character', { ...note(), text: '\ud83d' }, 'wrong-value', '$.events[7].text'],
    ['on an unknown indicator', rated('99.1', 'present'), 'unknown-indicator', '$.events[7].indicator'],
  ])('%s is refused at its place in the whole case', (_, event, code, path) => {
    const checked = checkAddition(HEADER, { events: 7, declarations: [] }, [event as CaseEvent]);
    expect(checked).toMatchObject({ ok: false, refusal: [{ code, path }] });
  });

  it('to a case of a method that is not there is refused', () => {
    const header = { ...HEADER, framework: 'of-another-house' };
    expect(checkAddition(header, NO_FOOTING, [note()])).toMatchObject({
      refusal: [{ code: 'unknown-framework' }],
    });
  });
});
