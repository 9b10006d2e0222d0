import { describe, expect, it } from 'vitest';
import { briefOf, exampleCase } from '../testing/brief-of.ts';

const partsOf = async (name: 'kenya-2007-08' | 'libya-2011' | 'syria-2011', at?: string) =>
  Object.fromEntries(
    (await briefOf(await exampleCase(name), 'internal', at)).model.response.map((part) => [part.id, part]),
  );

describe('what is indicated against what is under way', () => {
  it('says how long a form is indicated, and how long one stood open before it was begun', async () => {
    const parts = await partsOf('kenya-2007-08', '2008-01-28');
    expect(parts['pillarTwo.encouragement']).toMatchObject({
      isIndicated: true,
      isUnderway: false,
      since: '2007-12-03',
      days: 56,
      waited: null,
      measures: [],
    });
    expect(parts['pillarThree.peacefulMeans']).toMatchObject({
      isIndicated: false,
      isUnderway: true,
      days: 6,
      waited: 50,
      short: 'Peaceful means',
      measures: [{ by: 'AU Panel of Eminent African Personalities', since: '2008-01-22' }],
    });
    expect(parts['pillarThree.collectiveAction']).toMatchObject({ isActive: false, since: null, days: null });
  });

  it('lists what is still under way, and nothing that has ended', async () => {
    const parts = await partsOf('kenya-2007-08', '2008-02-28');
    expect(parts['pillarThree.peacefulMeans']?.measures.map(({ by }) => by)).toEqual([
      'AU Panel of Eminent African Personalities',
    ]);
  });

  it('names the mandates in force as those of the Council', async () => {
    const parts = await partsOf('libya-2011', '2011-03-20');
    expect(parts['pillarThree.collectiveAction']).toMatchObject({ isUnderway: true });
    expect(
      parts['pillarThree.collectiveAction']?.measures.map(({ by, reference }) => [by, reference]),
    ).toEqual([
      [null, 'S/RES/1970 (2011)'],
      [null, 'S/RES/1973 (2011)'],
    ]);
  });
});

describe('what changed', () => {
  it('lists every move, the latest first, and the levels that were others a month before', async () => {
    const { model } = await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
    expect(model.changes[0]).toMatchObject({
      id: 'warning',
      from: 'Alert: advice due',
      to: 'Alert: advice given',
      because: 'Advice given',
      isRule: false,
    });
    expect(model.changes.at(-1)?.at).toBe('2007-12-03');
    expect(model.recentLevels.days).toBe(30);
    expect(model.recentLevels.factors).toContainEqual(
      expect.objectContaining({ id: '1', from: 'Moderate', to: 'High', isRise: true }),
    );
  });
});
