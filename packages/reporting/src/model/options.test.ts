import { RESPONSE_OPTIONS } from '@forewarn/core/doctrine';
import { describe, expect, it } from 'vitest';
import { briefOf, exampleCase } from '../testing/brief-of.ts';

describe('the response options of a brief', () => {
  it('stand by pillar, those first for which signs and high or rising factors speak, the rest counted', async () => {
    const { model } = await briefOf(await exampleCase('syria-2011'), 'internal', '2014-07-24');
    expect(model.options.map(({ id }) => id)).toEqual(['pillarOne', 'pillarTwo', 'pillarThree']);
    const [one] = model.options;
    expect(one?.entries[0]).toMatchObject({
      name: 'Protection of civilians under threat',
      actors: ['The State'],
      signs: ['Signs relevant to crimes against humanity', 'Signs relevant to war crimes'],
    });
    const inPillarOne = RESPONSE_OPTIONS.filter(({ pillar }) => pillar === 'one').length;
    expect((one?.entries.length ?? 0) + (one?.more ?? 0)).toBeLessThanOrEqual(inPillarOne);
    expect(one?.more).toBeGreaterThan(0);
  });

  it('name once what binds all that are listed, and with each what binds it beside that', async () => {
    const { model } = await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
    const two = model.options.find(({ id }) => id === 'pillarTwo');
    expect(two?.conditions).toEqual(['National ownership', 'Do no harm']);
    expect(two?.entries.map(({ conditions }) => conditions)).toEqual([
      ['Priority to prevention'],
      ['Flexibility'],
      ['Flexibility'],
    ]);
  });

  it('say once what is to be borne in mind', async () => {
    const { model } = await briefOf(await exampleCase('syria-2011'), 'internal', '2014-07-24');
    expect(model.optionCautions).toContain('the State shows signs of unwillingness');
    expect(model.optionCautions).toContain('no finding is recorded: peaceful means inadequate');
    expect(new Set(model.optionCautions).size).toBe(model.optionCautions.length);
  });
});
