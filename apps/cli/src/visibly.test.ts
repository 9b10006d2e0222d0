import { expect, test } from 'vitest';
import { visibly, visiblyOnOneLine } from './visibly.ts';

test.each([
  ['\u001b[2J', '\\u001b[2J'],
  ['a\u202eb\u202c', 'a\\u202eb\\u202c'],
  ['\u2066x\u2069', '\\u2066x\\u2069'],
  ['\u009b31m', '\\u009b31m'],
  ['\r\t\u0007\u007f', '\\u000d\\u0009\\u0007\\u007f'],
  ['line\nline', 'line\nline'],
  ['خطر – 风险 é', 'خطر – 风险 é'],
])('%j is shown as %j', (text, shown) => {
  expect(visibly(text)).toBe(shown);
});

test('what stands within a line holds no line break', () => {
  expect(visiblyOnOneLine('a\nb')).toBe('a\\u000ab');
});
