import { CaseEvent, checkCaseFile } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { EVERY_KIND, fullCase } from './full-case.ts';
import type { CaseWanted } from './generate-case.ts';
import { generateCase } from './generate-case.ts';

describe('a made case', () => {
  it('is well-formed, whatever its seed, size and pace', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const wanted = { events: 20 * seed, seed, hoursApart: 1 + 10 * (seed % 9), isFull: seed % 5 === 0 };
      const checked = checkCaseFile(generateCase(wanted));
      expect(checked.ok ? checked.value.events.length : checked.refusal).toBe(wanted.events);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const wanted: CaseWanted = { events: 300, seed: 5 };
    expect(generateCase(wanted)).toEqual(generateCase(wanted));
    expect(generateCase({ ...wanted, seed: 6 })).not.toEqual(generateCase(wanted));
  });

  it('has events of every kind once it is long', () => {
    const types = new Set(generateCase({ events: 3_000, seed: 7 }).events.map(({ type }) => type));
    expect(types.size).toBe(CaseEvent.options.length);
  });

  it('rates every indicator when it is full, and can have every other kind of event beside', () => {
    const { events } = fullCase(EVERY_KIND);
    const rated = events.flatMap((event) => (event.type === 'indicator.rated' ? [event.indicator] : []));
    expect(new Set(rated).size).toBe(143);
    expect(new Set(events.map(({ type }) => type)).size).toBe(CaseEvent.options.length);
  });
});
