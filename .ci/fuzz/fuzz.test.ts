import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { standing, Wrong } from './door.ts';
import { DOORS, MISSING_DOORS } from './doors.ts';
import { reasonOf, runDoor } from './run-door.ts';
import { sharesOf } from './shares-of.ts';

/** The same inputs at every run: a failure is the change's that made it. The nightly command goes on from there. */
const SEED = 20_260_101;
const INPUTS = 20_000;
const MINUTES = 15 * 60_000;

const still = { seed: SEED, beat: () => undefined };
const shares = sharesOf(DOORS, INPUTS);

describe('every door to the outside', () => {
  it(`is tried with ${INPUTS} inputs in all, and those that are missing are named`, () => {
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeGreaterThanOrEqual(INPUTS);
    expect(new Set(DOORS.map(({ name }) => name)).size).toBe(DOORS.length);
    expect(MISSING_DOORS).toEqual(['bundles']);
  });

  it.each(shares.map(([door, share]) => [door.name, share, door] as const))(
    '%s takes or refuses %d inputs, fails at none and keeps what it takes',
    async (_, share, door) => {
      const { found, slow, inputs } = await runDoor(door, share, still);
      expect(found).toEqual([]);
      expect(slow).toBe(0);
      expect(inputs).toBeGreaterThanOrEqual(share);
    },
    MINUTES,
  );

  it.each(readCorpus())('still stands what once brought it down: %s', async (_, { door: name, input }) => {
    const door = DOORS.find((each) => each.name === name);
    const opened = await door?.open();
    await expect(opened?.enter(input)).resolves.toMatch(/^(accepted|refused)$/);
    await opened?.close();
  });
});

describe('the search for failures', () => {
  it('finds a planted one, and gives the smallest input that makes it', async () => {
    const planted = standing<unknown>(fc.nat(10_000), async (input) => {
      if (Number(input) > 100) throw new Wrong('too large');
      return 'accepted';
    });
    const { found } = await runDoor({ name: 'planted', weight: 1, ...planted }, 2000, still);
    expect(found).toEqual([
      { door: 'planted', why: expect.stringContaining('too large'), input: 101, seed: SEED },
    ]);
  });

  it('names a failure by its words and its place', () => {
    expect(reasonOf(new Wrong('planted'))).toMatch(/^Wrong: planted \.ci\/fuzz\/fuzz\.test\.ts/);
  });
});
