import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import type { Events } from '../../testing/a-case.ts';
import { day } from '../../testing/a-case.ts';
import { picture } from '../../testing/picture-events.ts';
import { adviceGiven, convened, optionsReported, referred } from '../../testing/recorded-events.ts';
import { after, finalState, lastMove, lastMoves, lastStep } from '../../testing/scenario.ts';
import {
  calm,
  corroborated,
  imminent,
  ongoing,
  serious,
  urgent,
  urgentThreat,
} from '../../testing/situations.ts';

const warningAfter = (...events: Events) => finalState(after(...events), 'warning');

/** How a case comes into each state, with no advice given but where the state says so. */
const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
  monitoring: day(1, calm()),
  heightened: day(1, serious()),
  'alert.adviceDue': day(1, imminent()),
  'alert.adviceGiven': [...day(1, imminent()), ...day(2, adviceGiven())],
  'emergency.conveningDue': day(1, urgent()),
  'emergency.optionsDue': day(1, convened()),
  'emergency.referralDue': [...day(1, convened()), ...day(2, optionsReported())],
  'emergency.referred': [...day(1, convened()), ...day(2, referred())],
};

it.each(Object.entries(STATES))('%s is reached', (state, events) => {
  expect(warningAfter(events)).toBe(state);
});

describe('weighed', () => {
  /** The level that the rules call for, and a picture that calls for it. */
  const LEVELS = {
    monitoring: calm,
    heightened: serious,
    imminence: imminent,
    commission: ongoing,
    urgency: urgent,
  };
  const TABLE: Readonly<Record<string, Readonly<Record<keyof typeof LEVELS, string>>>> = {
    monitoring: {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceDue',
      commission: 'alert.adviceDue',
      urgency: 'emergency.conveningDue',
    },
    heightened: {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceDue',
      commission: 'alert.adviceDue',
      urgency: 'emergency.conveningDue',
    },
    'alert.adviceDue': {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceDue',
      commission: 'alert.adviceDue',
      urgency: 'emergency.conveningDue',
    },
    'alert.adviceGiven': {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceGiven',
      commission: 'alert.adviceGiven',
      urgency: 'emergency.conveningDue',
    },
    'emergency.conveningDue': {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceDue',
      commission: 'alert.adviceDue',
      urgency: 'emergency.conveningDue',
    },
    'emergency.optionsDue': {
      monitoring: 'emergency.optionsDue',
      heightened: 'emergency.optionsDue',
      imminence: 'emergency.optionsDue',
      commission: 'emergency.optionsDue',
      urgency: 'emergency.optionsDue',
    },
    'emergency.referralDue': {
      monitoring: 'emergency.referralDue',
      heightened: 'emergency.referralDue',
      imminence: 'emergency.referralDue',
      commission: 'emergency.referralDue',
      urgency: 'emergency.referralDue',
    },
    'emergency.referred': {
      monitoring: 'monitoring',
      heightened: 'heightened',
      imminence: 'alert.adviceDue',
      commission: 'alert.adviceDue',
      // possible commission is new here
      urgency: 'emergency.conveningDue',
    },
  };
  const rows = Object.entries(TABLE).flatMap(([from, row]) =>
    Object.entries(row).map(([level, to]) => [from, level as keyof typeof LEVELS, to] as const),
  );

  it.each(rows)('%s, where the rules call for %s, goes to %s', (from, level, to) => {
    const trace = after(STATES[from] ?? [], day(3, LEVELS[level]()));
    expect(finalState(trace, 'warning')).toBe(to);
    expect(lastMove(trace, 'warning').split(' by ')[0]).toBe(from === to ? 'none' : `${from} → ${to}`);
  });
});

describe('recorded', () => {
  const EVENTS = { adviceGiven, convened, optionsReported, referred };
  const TABLE: Readonly<Record<keyof typeof EVENTS, Readonly<Record<string, string>>>> = {
    adviceGiven: { 'alert.adviceDue': 'alert.adviceGiven' },
    convened: Object.fromEntries(Object.keys(STATES).map((state) => [state, 'emergency.optionsDue'])),
    optionsReported: {
      'emergency.conveningDue': 'emergency.referralDue',
      'emergency.optionsDue': 'emergency.referralDue',
    },
    referred: {
      'emergency.conveningDue': 'emergency.referred',
      'emergency.optionsDue': 'emergency.referred',
      'emergency.referralDue': 'emergency.referred',
    },
  };
  const rows = Object.keys(EVENTS).flatMap((event) =>
    Object.keys(STATES).map((from) => {
      const known = event as keyof typeof EVENTS;
      return [known, from, TABLE[known][from] ?? from] as const;
    }),
  );

  it.each(rows)('%s in %s leads to %s, and is accepted', (event, from, to) => {
    const trace = after(STATES[from] ?? [], day(3, EVENTS[event]()));
    expect(finalState(trace, 'warning')).toBe(to);
    expect(lastStep(trace)).toMatchObject({ accepted: true, refusal: null });
    expect(lastMoves(trace)).toEqual(from === to ? [] : [`warning: ${from} → ${to}`]);
  });

  it('takes a referral to no organ as one', () => {
    expect(warningAfter(STATES['emergency.referralDue'] ?? [], day(3, referred('none')))).toBe(
      'emergency.referred',
    );
  });
});

describe('possible commission that is not imminent by the rules', () => {
  it('is an alert all the same, and says why', () => {
    const trace = after(day(1, picture('7.10 acute, 4.4 present')));
    expect(trace.picture.rules).toMatchObject({ 'risk.ongoing': true, 'risk.imminent': false });
    expect(lastMove(trace, 'warning')).toBe('monitoring → alert.adviceDue by risk.ongoing');
  });
});

describe('emergency.referred', () => {
  it('stays while an emergency goes on that was possibly ongoing at the weighing before', () => {
    const start = [day(1, urgent()), day(2, referred())];
    expect(warningAfter(...start, day(3, urgent()))).toBe('emergency.referred');
  });

  it('stays while the emergency is one without possible commission', () => {
    expect(warningAfter(day(1, urgentThreat()), day(2, referred()), day(3, urgentThreat()))).toBe(
      'emergency.referred',
    );
  });

  it('calls for convening anew when possible commission begins in an emergency', () => {
    const trace = after(day(1, urgentThreat()), day(2, referred()), day(3, picture('10.2 acute')));
    expect(lastMove(trace, 'warning')).toBe('emergency.referred → emergency.conveningDue by risk.urgent');
  });

  it('does so again after possible commission has ceased and begun again', () => {
    const threat = [day(1, urgentThreat(), picture('10.2 acute')), day(2, referred())];
    expect(warningAfter(...threat, day(3, picture('10.2 absent')))).toBe('emergency.referred');
    expect(warningAfter(...threat, day(3, picture('10.2 absent')), day(4, picture('10.2 acute')))).toBe(
      'emergency.conveningDue',
    );
  });

  it('counts the weighing before, not the one before the referral', () => {
    const trace = after(
      day(1, urgentThreat()),
      day(2, picture('10.2 acute')),
      day(3, referred()),
      day(4, picture('7.9 absent')),
    );
    expect(finalState(trace, 'warning')).toBe('emergency.referred');
  });

  it('falls when possible commission is new but not urgent', () => {
    expect(warningAfter(day(1, convened()), day(2, referred()), day(3, ongoing()))).toBe('alert.adviceDue');
  });
});

describe('an episode', () => {
  it('remembers advice from alert through an emergency', () => {
    const events = [day(1, imminent()), day(2, adviceGiven()), day(3, urgent())];
    expect(warningAfter(...events, day(4, corroborated()))).toBe('alert.adviceGiven');
  });

  it.each([
    ['emergency.conveningDue', [day(1, urgent())], []],
    ['emergency.optionsDue', [day(1, convened())], [day(3, referred())]],
    ['emergency.referralDue', [day(1, convened()), day(1, optionsReported())], [day(3, referred())]],
    ['emergency.referred', [day(1, convened()), day(1, referred())], []],
  ])('remembers advice that was given in %s', (_, before, then) => {
    expect(warningAfter(...before, day(2, adviceGiven()), ...then, day(4, imminent()))).toBe(
      'alert.adviceGiven',
    );
  });

  it.each([
    ['heightened', serious],
    ['monitoring', calm],
  ])(
    'ends when the warning returns to %s: the advice of before is no answer to a later alert',
    (_, below) => {
      const advised = [day(1, imminent()), day(2, adviceGiven()), day(3, below())];
      expect(warningAfter(...advised, day(4, imminent()))).toBe('alert.adviceDue');
      expect(warningAfter(...advised, day(4, urgent()), day(5, imminent()))).toBe('alert.adviceDue');
      const referredToo = [day(1, convened()), day(2, adviceGiven()), day(3, referred()), day(4, below())];
      expect(warningAfter(...referredToo, day(5, imminent()))).toBe('alert.adviceDue');
      expect(warningAfter(...referredToo, day(5, urgent()), day(6, imminent()))).toBe('alert.adviceDue');
    },
  );

  it('does not begin with advice below alert', () => {
    expect(warningAfter(day(1, adviceGiven()), day(2, imminent()))).toBe('alert.adviceDue');
    expect(warningAfter(day(1, serious()), day(2, adviceGiven()), day(3, imminent()))).toBe(
      'alert.adviceDue',
    );
    expect(warningAfter(day(1, adviceGiven()), day(2, urgent()), day(3, imminent()))).toBe('alert.adviceDue');
  });

  it('begins when principals are convened from below', () => {
    const convening = [day(1, serious()), day(2, adviceGiven()), day(3, convened()), day(4, referred())];
    expect(warningAfter(...convening, day(5, imminent()))).toBe('alert.adviceDue');
  });
});

it('falls out of an emergency in one step to where the rules put it', () => {
  expect(lastMove(after(day(1, urgent()), day(2, serious())), 'warning')).toBe(
    'emergency.conveningDue → heightened by risk.serious',
  );
  expect(lastMove(after(day(1, urgent()), day(2, calm())), 'warning')).toBe(
    'emergency.conveningDue → monitoring by risk.urgent',
  );
});
