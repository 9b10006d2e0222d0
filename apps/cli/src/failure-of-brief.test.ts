import { TemplateFault } from '@forewarn/reporting';
import { expect, test } from 'vitest';
import { failureOfBrief } from './failure-of-brief.ts';

const fault = (problem: TemplateFault['problem'], changes: Partial<TemplateFault> = {}): TemplateFault => ({
  code: 'template-fault',
  problem,
  found: 'thing',
  file: 'ours/note.hbs',
  line: 3,
  column: 5,
  isFromVariable: false,
  ...changes,
});

test.each(TemplateFault.shape.problem.options)(
  'a template at fault for %s is told in a sentence',
  (problem) => {
    const failure = failureOfBrief(fault(problem));
    expect(failure).toMatchObject({ exit: 1, code: 'template-fault', path: 'ours/note.hbs:3:5' });
    expect(failure.message).toMatch(/^(?:[A-Z]|“).*\.$/);
    expect(failure.message).toContain('thing');
    expect(failure.hint).toMatch(/^(?:[A-Z]|“).*\.$/s);
  },
);

test('a fault that is in no one place names the file alone', () => {
  expect(failureOfBrief(fault('took-too-long', { line: null, column: null })).path).toBe('ours/note.hbs');
});

test('a fault that a variable printed says so', () => {
  expect(failureOfBrief(fault('misplaced', { isFromVariable: true })).hint).toMatch(
    /^A variable at this place printed it\./,
  );
});
