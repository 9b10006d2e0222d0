import { DISCLOSURE_LEVELS, isReleasedAt } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import type { CasePermission } from '../rights/roles.ts';
import type { Decidable, Decider } from './release-state.ts';
import { decideRelease, RELEASE_ACTS, ReleaseState } from './release-state.ts';

const author: Decider = {
  personId: 'author',
  ceiling: 'restricted',
  may: new Set<CasePermission>(['read', 'write']),
};
const releaser: Decider = {
  personId: 'releaser',
  ceiling: 'restricted',
  may: new Set<CasePermission>(['read', 'release']),
};

const aRelease = (parts: Partial<Decidable> = {}): Decidable => ({
  state: 'waiting',
  level: 'partner',
  requestedBy: 'author',
  isCurrent: true,
  ...parts,
});

/** Every way through which a release can go, act by act, whoever acts. */
const paths = (release: Decidable, trodden: readonly string[] = []): readonly (readonly string[])[] => {
  const next = RELEASE_ACTS.flatMap((act) =>
    [author, releaser].flatMap((who) => {
      const decided = decideRelease(release, act, who);
      return decided.ok
        ? paths({ ...release, state: decided.value }, [...trodden, `${who.personId} ${act}`, decided.value])
        : [];
    }),
  );
  return next.length === 0 ? [trodden] : next;
};

describe('a release', () => {
  it('goes these ways and no other, above public', () => {
    expect(paths(aRelease()).map((path) => path.join(' → '))).toEqual([
      'releaser approve → issued',
      'releaser decline → declined',
      'author withdraw → withdrawn',
    ]);
  });

  it('may be issued by its author when it is public', () => {
    expect(paths(aRelease({ level: 'public' })).map((path) => path.join(' → '))).toEqual([
      'author approve → issued',
      'releaser approve → issued',
      'releaser decline → declined',
      'author withdraw → withdrawn',
    ]);
  });

  it('is never approved by its author above public, whatever else they may do', () => {
    const both: Decider = { ...author, may: new Set(['read', 'comment', 'write', 'review', 'release']) };
    for (const level of DISCLOSURE_LEVELS.filter((each) => each !== 'public')) {
      for (const act of ['approve', 'decline'] as const)
        expect(decideRelease(aRelease({ level }), act, both)).toEqual({
          ok: false,
          refusal: { code: 'four-eyes' },
        });
    }
  });

  it('is decided by nobody whose ceiling does not reach it', () => {
    for (const level of DISCLOSURE_LEVELS) {
      for (const ceiling of DISCLOSURE_LEVELS) {
        const decided = decideRelease(aRelease({ level }), 'approve', { ...releaser, ceiling });
        expect(decided.ok).toBe(isReleasedAt(level, ceiling));
      }
    }
  });

  it('is not decided by whoever may only read or review', () => {
    for (const may of [['read'], ['read', 'comment', 'review'], ['read', 'comment', 'write']] as const) {
      const other: Decider = { personId: 'other', ceiling: 'restricted', may: new Set<CasePermission>(may) };
      for (const act of RELEASE_ACTS)
        expect(decideRelease(aRelease(), act, other)).toEqual({
          ok: false,
          refusal: { code: 'not-allowed' },
        });
    }
  });

  it('lapses for every act when the case says something else', () => {
    for (const act of RELEASE_ACTS)
      expect(decideRelease(aRelease({ isCurrent: false }), act, releaser)).toEqual({
        ok: false,
        refusal: { code: 'release-lapsed' },
      });
  });

  it('stays as it was decided', () => {
    for (const state of ReleaseState.options.filter((each) => each !== 'waiting')) {
      for (const act of RELEASE_ACTS)
        expect(decideRelease(aRelease({ state }), act, releaser)).toEqual({
          ok: false,
          refusal: { code: 'release-decided', state },
        });
    }
  });
});
