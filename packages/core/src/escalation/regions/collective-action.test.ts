import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { day } from '../../testing/a-case.ts';
import {
  blockedInCouncil,
  councilDecided,
  findingWithdrawn,
  found,
  mandate,
  mandateEnded,
} from '../../testing/recorded-events.ts';
import { after, finalState, lastMove, lastMoves, lastStep, refusalCode } from '../../testing/scenario.ts';
import { calm, ongoing, serious } from '../../testing/situations.ts';

const region = 'pillarThree.collectiveAction';
const stateAfter = (...events: readonly (readonly CaseEvent[])[]) => finalState(after(...events), region);
const bothFindings = (number: number) =>
  day(number, found('manifest-failure'), found('peaceful-means-inadequate'));

const STATES: Readonly<Record<string, readonly CaseEvent[]>> = {
  closed: [],
  bothFindingsRecorded: bothFindings(1),
  blocked: day(1, blockedInCouncil('vetoed')),
  'authorised.measures': day(1, mandate('S/RES/1', '41')),
  'authorised.force': day(1, mandate('S/RES/1', '41', '42')),
};

it.each(Object.entries(STATES))('%s is reached', (state, events) => {
  expect(finalState(after(events), region)).toBe(state);
});

describe('the test of the two findings', () => {
  it('is met by the second of them, in either order', () => {
    const failure = day(1, found('manifest-failure'));
    const means = day(2, found('peaceful-means-inadequate'));
    expect(stateAfter(failure)).toBe('closed');
    expect(stateAfter(means)).toBe('closed');
    expect(lastMoves(after(failure, means))).toEqual([
      'pillarThree.meansFinding: none → inadequate.reviewDue',
      `${region}: closed → bothFindingsRecorded`,
    ]);
    expect(lastMoves(after(means, day(3, found('manifest-failure'))))).toEqual([
      'pillarOne: noConcernShown → foundManifestlyFailing.reviewDue',
      `${region}: closed → bothFindingsRecorded`,
    ]);
  });

  it('moves for no rule and cites para. 139', () => {
    const move = lastStep(after(bothFindings(1))).moved.find((moved) => moved.region === region);
    expect(move?.rule).toBeNull();
    expect(move?.cites).toContainEqual({ document: 'A/RES/60/1', paragraph: '139', certainty: 'read' });
  });

  it.each(['manifest-failure', 'peaceful-means-inadequate'] as const)(
    'fails when %s is withdrawn',
    (finding) => {
      expect(lastMove(after(bothFindings(1), day(2, findingWithdrawn(finding))), region)).toBe(
        'bothFindingsRecorded → closed by no rule',
      );
    },
  );

  it('is met by findings that are due for review too', () => {
    expect(stateAfter(bothFindings(1), day(2, calm()), day(3, ongoing()), day(4, calm()))).toBe(
      'bothFindingsRecorded',
    );
  });
});

describe('council.decided', () => {
  it.each(['closed', 'bothFindingsRecorded', 'blocked', 'authorised.measures', 'authorised.force'])(
    'gives a mandate for measures or force in %s',
    (from) => {
      const start = STATES[from] ?? [];
      expect(stateAfter(start, day(2, mandate('S/RES/1', '41')))).toBe('authorised.measures');
      expect(stateAfter(start, day(2, mandate('S/RES/1', '42')))).toBe('authorised.force');
      expect(stateAfter(start, day(2, mandate('S/RES/1', '41', '42')))).toBe('authorised.force');
      expect(refusalCode(after(start, day(2, mandate('S/RES/1', '42'))))).toBeNull();
    },
  );

  it.each(['closed', 'bothFindingsRecorded', 'blocked', 'authorised.measures'])(
    'moves nothing in %s where the State consents, or outside Chapter VII',
    (from) => {
      for (const decision of [
        councilDecided({ consent: true, measures: ['41', '42'] }),
        councilDecided({ chapter: 'VI', measures: ['42'] }),
        councilDecided({ chapter: 'VIII', measures: ['42'] }),
      ]) {
        const trace = after(STATES[from] ?? [], day(2, decision));
        expect(finalState(trace, region)).toBe(from);
        expect(lastStep(trace)).toMatchObject({ accepted: true, moved: [] });
      }
    },
  );

  it('with consent does not replace or end a mandate of its reference', () => {
    const consented = day(2, councilDecided({ reference: 'S/RES/1', consent: true, measures: ['41'] }));
    const start = day(1, mandate('S/RES/1', '42'));
    expect(stateAfter(start, consented)).toBe('authorised.force');
    expect(stateAfter(start, consented, day(3, mandateEnded('S/RES/1')))).toBe('closed');
  });

  it('takes consent that is false as none', () => {
    expect(stateAfter(day(1, councilDecided({ consent: false })))).toBe('authorised.measures');
  });

  it.each([
    ['rejected', 'VI'],
    ['rejected', 'VII'],
    ['vetoed', 'VII'],
    ['vetoed', 'VIII'],
  ] as const)('%s under Chapter %s blocks what is closed or has both findings', (outcome, chapter) => {
    const decision = () => day(2, blockedInCouncil(outcome, chapter));
    expect(lastMove(after(decision()), region)).toBe('closed → blocked by no rule');
    expect(lastMove(after(bothFindings(1), decision()), region)).toBe(
      'bothFindingsRecorded → blocked by no rule',
    );
    for (const state of ['blocked', 'authorised.measures', 'authorised.force']) {
      const trace = after(STATES[state] ?? [], decision());
      expect(finalState(trace, region)).toBe(state);
      expect(lastStep(trace)).toMatchObject({ accepted: true, moved: [] });
    }
  });
});

describe('mandates', () => {
  it('authorise force while one of them does', () => {
    const two = [day(1, mandate('S/RES/1', '41')), day(2, mandate('S/RES/2', '42'))];
    expect(stateAfter(...two)).toBe('authorised.force');
    expect(stateAfter(...two.toReversed())).toBe('authorised.force');
    expect(stateAfter(...two, day(3, mandate('S/RES/3', '41')))).toBe('authorised.force');
    expect(lastMove(after(...two, day(3, mandateEnded('S/RES/2'))), region)).toBe(
      'authorised.force → authorised.measures by no rule',
    );
    expect(stateAfter(...two, day(3, mandateEnded('S/RES/1')))).toBe('authorised.force');
  });

  it('are replaced by a decision of the same reference', () => {
    const force = day(1, mandate('S/RES/1', '42'));
    expect(stateAfter(force, day(2, mandate('S/RES/1', '41')))).toBe('authorised.measures');
    expect(stateAfter(day(1, mandate('S/RES/1', '41')), day(2, mandate('S/RES/1', '42')))).toBe(
      'authorised.force',
    );
    expect(stateAfter(force, day(2, mandate('S/RES/1', '41')), day(3, mandateEnded('S/RES/1')))).toBe(
      'closed',
    );
    expect(stateAfter(force, day(2, mandate('S/RES/1', '41')), day(3, mandate('S/RES/2', '41')))).toBe(
      'authorised.measures',
    );
    expect(stateAfter(force, day(2, mandate('S/RES/2', '42')), day(3, mandate('S/RES/1', '41')))).toBe(
      'authorised.force',
    );
  });

  it('leave, when the last one ends, what the test says', () => {
    const start = day(1, mandate('S/RES/1', '42'));
    expect(lastMove(after(start, day(2, mandateEnded('S/RES/1'))), region)).toBe(
      'authorised.force → closed by no rule',
    );
    expect(lastMove(after(start, bothFindings(2), day(3, mandateEnded('S/RES/1'))), region)).toBe(
      'authorised.force → bothFindingsRecorded by no rule',
    );
    expect(
      stateAfter(
        bothFindings(1),
        day(2, mandate('S/RES/1', '41')),
        day(3, findingWithdrawn('manifest-failure')),
        day(4, mandateEnded('S/RES/1')),
      ),
    ).toBe('closed');
  });

  it('stay in force whatever becomes of the findings or of the picture', () => {
    const start = [bothFindings(1), day(2, mandate('S/RES/1', '41'))];
    expect(stateAfter(...start, day(3, findingWithdrawn('manifest-failure')))).toBe('authorised.measures');
    expect(stateAfter(...start, day(3, calm()))).toBe('authorised.measures');
  });

  it.each(['closed', 'bothFindingsRecorded', 'blocked'])('that are not in force cannot end in %s', (from) => {
    const trace = after(STATES[from] ?? [], day(2, mandateEnded('S/RES/1')));
    expect(refusalCode(trace)).toBe('no-mandate');
    expect(finalState(trace, region)).toBe(from);
  });

  it.each(['authorised.measures', 'authorised.force'])('of another reference cannot end in %s', (from) => {
    const trace = after(STATES[from] ?? [], day(2, mandateEnded('S/RES/2')));
    expect(refusalCode(trace)).toBe('no-mandate');
    expect(finalState(trace, region)).toBe(from);
  });

  it('cannot end twice', () => {
    const trace = after(
      day(1, mandate('S/RES/1', '41'), mandate('S/RES/2', '41')),
      day(2, mandateEnded('S/RES/1')),
      day(3, mandateEnded('S/RES/1')),
    );
    expect(refusalCode(trace)).toBe('no-mandate');
    expect(finalState(trace, region)).toBe('authorised.measures');
  });

  it('whose reference is a name of an object’s prototype cannot end while they were never given', () => {
    const trace = after(day(1, mandate('S/RES/1', '41')), day(2, mandateEnded('constructor')));
    expect(refusalCode(trace)).toBe('no-mandate');
  });
});

describe('blocked', () => {
  const blocked = day(2, blockedInCouncil('vetoed'));

  it('is left at a weighing where peaceful means are not indicated, by the test', () => {
    expect(lastMove(after(day(1, serious()), blocked, day(3, calm())), region)).toBe(
      'blocked → closed by response.peaceful-means',
    );
    expect(lastMove(after(blocked, day(3, calm())), region)).toBe('blocked → closed by no rule');
    expect(stateAfter(bothFindings(1), blocked, day(3, calm()))).toBe('bothFindingsRecorded');
  });

  it('stays while they are indicated', () => {
    expect(stateAfter(blocked, day(3, serious()))).toBe('blocked');
    expect(stateAfter(day(1, serious()), blocked, day(3, ongoing()))).toBe('blocked');
  });

  it('stays when findings are recorded or withdrawn', () => {
    expect(stateAfter(blocked, bothFindings(3))).toBe('blocked');
    expect(stateAfter(bothFindings(1), blocked, day(3, findingWithdrawn('manifest-failure')))).toBe(
      'blocked',
    );
    expect(
      stateAfter(bothFindings(1), blocked, day(3, findingWithdrawn('manifest-failure')), day(4, calm())),
    ).toBe('closed');
  });
});
