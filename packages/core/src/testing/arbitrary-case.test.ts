import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../escalation/replay.ts';
import { anyCase } from './arbitrary-case.ts';
import { GROUNDS } from './ground.ts';

describe('generated cases', () => {
  it.each(GROUNDS)('make every rule of %s hold that can', (_, ground) => {
    const rules = ground.ruleSet.rules.filter(({ when }) => !('any' in when && when.any.length === 0));
    const held = new Set<string>();
    fc.assert(
      fc.property(anyCase(ground), (caseFile) => {
        for (const [rule, holds] of Object.entries(replay(caseFile).picture.rules)) if (holds) held.add(rule);
      }),
      { numRuns: 1500, seed: 1 },
    );
    expect([...held].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});
