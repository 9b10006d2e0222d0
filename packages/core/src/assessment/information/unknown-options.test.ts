import { expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { RESPONSE_OPTIONS } from '../../doctrine/options/response-options.ts';
import { adviceGiven } from '../../testing/recorded-events.ts';
import { unknownOptions } from './unknown-options.ts';

const [known] = RESPONSE_OPTIONS.map(({ id }) => id);
const made: CaseEvent = {
  at: '2008-01-01',
  type: 'recommendation.made',
  recommendation: 'r1',
  to: 'The State',
  what: 'A focal point.',
};

it('names the options that the doctrine does not have, each once, from advice and recommendations', () => {
  const events: readonly CaseEvent[] = [
    { ...adviceGiven(), options: [known ?? '', 'own.option'] } as CaseEvent,
    { ...made, option: 'other.option' },
    { ...made, option: 'own.option' },
    made,
  ];
  expect(unknownOptions(events)).toEqual(['own.option', 'other.option']);
});
