import { expect, test } from 'vitest';
import { keyAction, nextConfidence, nextTrend } from './key-action.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('rates with the digits, from absent to acute, and not assessable with zero', () => {
  expect(['1', '2', '3', '4', '0'].map((key) => pressed(key))).toEqual(
    ['absent', 'emerging', 'present', 'acute', 'not-assessable'].map((rating) => ({ kind: 'rate', rating })),
  );
});

test('leaves keys that are held with Control, Alt or Command to the browser', () => {
  expect(pressed('t', { ctrlKey: true })).toBeUndefined();
  expect(pressed('1', { altKey: true })).toBeUndefined();
  expect(pressed('/', { metaKey: true })).toBeUndefined();
});

test('does nothing for a key without a meaning, also one that every object knows', () => {
  expect(pressed('x')).toBeUndefined();
  expect(pressed('toString')).toBeUndefined();
});

test('steps through the trends and the confidences and comes back', () => {
  expect(nextTrend(nextTrend(nextTrend('steady')))).toBe('steady');
  expect(nextConfidence(nextConfidence(nextConfidence('moderate')))).toBe('moderate');
});
