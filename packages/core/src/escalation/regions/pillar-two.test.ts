import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { ASSISTANCE_FORMS } from '../../case/events/decisions.ts';
import { aCase, day } from '../../testing/a-case.ts';
import { picture } from '../../testing/picture-events.ts';
import { begun, consentRefused, ended, requested } from '../../testing/recorded-events.ts';
import { after, finalState, lastMoves, lastMove, lastStep, refusalCode } from '../../testing/scenario.ts';
import { calm, imminent, serious } from '../../testing/situations.ts';
import { replayWithRecord } from '../replay.ts';

/** A picture in which the form's rule holds, and one in which it does not. */
const INDICATED = {
  encouragement: [...serious(), ...picture('2.1 present, 3.1 absent, 3.2 absent')],
  capacityBuilding: [...calm(), ...picture('2.1 absent, 3.1 acute, 3.2 present')],
  protectionAssistance: [...imminent(), ...picture('2.1 absent, 3.1 absent, 3.2 absent')],
} as const;
const NOT_INDICATED = [...calm(), ...picture('2.1 absent, 3.1 absent, 3.2 absent')];
const RULES = {
  encouragement: 'assistance.encouragement',
  capacityBuilding: 'assistance.capacity-building',
  protectionAssistance: 'assistance.protection',
} as const;

describe.each(ASSISTANCE_FORMS)('%s', (form) => {
  const region = `pillarTwo.${form}` as const;
  const yes = INDICATED[form];
  const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
    idle: day(1, NOT_INDICATED),
    indicated: day(1, yes),
    requested: day(1, requested(form)),
    underway: day(1, begun(form, 'A')),
    refused: day(1, consentRefused(form)),
  };
  const stateAfter = (...events: readonly CaseEvent[][]) => finalState(after(...events), region);

  it.each(Object.entries(STATES))('%s is reached', (state, events) => {
    expect(finalState(after(events), region)).toBe(state);
  });

  it.each([
    ['idle', 'indicated', 'idle'],
    ['indicated', 'indicated', 'idle'],
    ['requested', 'requested', 'requested'],
    ['underway', 'underway', 'underway'],
    ['refused', 'refused', 'refused'],
  ])(
    '%s goes by a weighing to %s when the rule holds and to %s when it does not',
    (from, whenItHolds, whenNot) => {
      expect(finalState(after(STATES[from] ?? [], day(2, yes)), region)).toBe(whenItHolds);
      expect(finalState(after(STATES[from] ?? [], day(2, NOT_INDICATED)), region)).toBe(whenNot);
    },
  );

  it('is indicated by its own rule, and idle again by its ceasing', () => {
    expect(lastMove(after(STATES['idle'] ?? [], day(2, yes)), region)).toBe(
      `idle → indicated by ${RULES[form]}`,
    );
    expect(lastMove(after(STATES['indicated'] ?? [], day(2, NOT_INDICATED)), region)).toBe(
      `indicated → idle by ${RULES[form]}`,
    );
  });

  const RECORDED: readonly (readonly [string, CaseEvent, Readonly<Record<string, string>>])[] = [
    [
      'a request',
      requested(form),
      {
        idle: 'requested',
        indicated: 'requested',
        requested: 'requested',
        underway: 'underway',
        refused: 'requested',
      },
    ],
    [
      'a beginning',
      begun(form, 'B'),
      {
        idle: 'underway',
        indicated: 'underway',
        requested: 'underway',
        underway: 'underway',
        refused: 'underway',
      },
    ],
    [
      'a refusal',
      consentRefused(form),
      {
        idle: 'refused',
        indicated: 'refused',
        requested: 'refused',
        underway: 'refused',
        refused: 'refused',
      },
    ],
  ];
  const rows = RECORDED.flatMap(([name, event, row]) =>
    Object.entries(row).map(([from, to]) => [name, from, to, event] as const),
  );

  it.each(rows)('%s in %s leads to %s, and is accepted', (_, from, to, event) => {
    const trace = after(STATES[from] ?? [], day(2, event));
    expect(finalState(trace, region)).toBe(to);
    expect(lastStep(trace).accepted).toBe(true);
    expect(lastMoves(trace)).toEqual(from === to ? [] : [`${region}: ${from} → ${to}`]);
  });

  it.each(['idle', 'indicated', 'requested', 'refused'])('an end in %s is refused', (from) => {
    const trace = after(STATES[from] ?? [], day(2, ended(form, 'A')));
    expect(refusalCode(trace)).toBe('not-under-way');
    expect(lastMoves(trace)).toEqual([]);
    expect(finalState(trace, region)).toBe(from);
  });

  it('ends with its last measure: to indicated when the rule holds, to idle when it does not', () => {
    expect(stateAfter(day(1, NOT_INDICATED), day(2, begun(form)), day(3, ended(form)))).toBe('idle');
    expect(stateAfter(day(1, begun(form)), day(2, yes), day(3, ended(form)))).toBe('indicated');
    expect(stateAfter(day(1, yes), day(2, begun(form)), day(3, NOT_INDICATED), day(4, ended(form)))).toBe(
      'idle',
    );
  });

  it('stays under way until the last of several measures ends', () => {
    const two = [day(1, begun(form, 'A')), day(2, begun(form, 'B'))];
    expect(stateAfter(...two, day(3, ended(form, 'A')))).toBe('underway');
    expect(stateAfter(...two, day(3, ended(form, 'B')))).toBe('underway');
    expect(stateAfter(...two, day(3, ended(form, 'A')), day(4, ended(form, 'B')))).toBe('idle');
    expect(stateAfter(...two, day(2, yes), day(3, ended(form, 'A')), day(4, ended(form, 'B')))).toBe(
      'indicated',
    );
  });

  it('refuses the end of a measure that is not under way while another is', () => {
    const trace = after(day(1, begun(form, 'A')), day(2, ended(form, 'B')));
    expect(refusalCode(trace)).toBe('not-under-way');
    expect(finalState(trace, region)).toBe('underway');
    const again = after(
      day(1, begun(form, 'A')),
      day(2, begun(form, 'B')),
      day(3, ended(form, 'A')),
      day(4, ended(form, 'A')),
    );
    expect(refusalCode(again)).toBe('not-under-way');
  });

  it('counts a measure that is begun twice once', () => {
    expect(stateAfter(day(1, begun(form, 'A')), day(2, begun(form, 'A')), day(3, ended(form, 'A')))).toBe(
      'idle',
    );
    const { record } = replayWithRecord(
      aCase([...day(1, begun(form, 'A')), ...day(2, begun(form, 'B')), ...day(3, begun(form, 'A'))]),
    );
    expect(record.context.measures[region]?.toSorted()).toEqual(['A', 'B']);
  });

  it('calls a measure without a name unnamed', () => {
    expect(stateAfter(day(1, begun(form)), day(2, ended(form, 'unnamed')))).toBe('idle');
    expect(stateAfter(day(1, begun(form, 'unnamed')), day(2, ended(form)))).toBe('idle');
    expect(stateAfter(day(1, begun(form)), day(2, begun(form, 'A')), day(3, ended(form)))).toBe('underway');
  });

  it('knows measures by names that an object’s prototype has', () => {
    for (const name of ['constructor', '__proto__']) {
      expect(refusalCode(after(day(1, begun(form, 'A')), day(2, ended(form, name))))).toBe('not-under-way');
      expect(stateAfter(day(1, begun(form, name)), day(2, ended(form, name)))).toBe('idle');
    }
  });

  it('ends every measure when consent is refused or withdrawn', () => {
    const refused = [day(1, begun(form, 'A')), day(2, begun(form, 'B')), day(3, consentRefused(form))];
    expect(refusalCode(after(...refused, day(4, ended(form, 'A'))))).toBe('not-under-way');
    expect(stateAfter(...refused, day(4, begun(form, 'C')), day(5, ended(form, 'C')))).toBe('idle');
  });

  it('stays refused, whatever the rules say, until the State asks or accepts', () => {
    const refused = [day(1, yes), day(2, consentRefused(form)), day(3, NOT_INDICATED), day(4, yes)];
    expect(stateAfter(...refused)).toBe('refused');
    expect(stateAfter(...refused, day(5, requested(form)))).toBe('requested');
    expect(stateAfter(...refused, day(5, begun(form)))).toBe('underway');
  });

  it('moves no other form', () => {
    for (const other of ASSISTANCE_FORMS.filter((one) => one !== form)) {
      const trace = after(day(1, begun(form, 'A')), day(2, begun(other, 'A')), day(3, ended(other, 'A')));
      expect(finalState(trace, region)).toBe('underway');
      expect(finalState(trace, `pillarTwo.${other}`)).toBe('idle');
      expect(refusalCode(after(day(1, begun(form, 'A')), day(2, ended(other, 'A'))))).toBe('not-under-way');
    }
  });
});

it('takes protection and capacity-building back when the State becomes unwilling, not encouragement', () => {
  const indicated = day(1, imminent(), picture('3.1 acute, 3.2 present'));
  const trace = after(indicated, day(2, picture('2.5 present')));
  expect(lastMoves(trace)).toEqual([
    'pillarTwo.capacityBuilding: indicated → idle',
    'pillarTwo.protectionAssistance: indicated → idle',
  ]);
  expect(finalState(trace, 'pillarTwo.encouragement')).toBe('indicated');
});
