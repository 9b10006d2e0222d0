import { expect, test } from 'vitest';
import { briefAddress } from './brief-address.ts';

const choice = { template: 'alert', language: 'ar', level: 'public', at: '2008-01-28', paper: 'letter' };

test('asks for a file with everything that was chosen', () => {
  expect(briefAddress('a/b', 'docx', choice)).toBe(
    '/api/cases/a%2Fb/brief.docx?template=alert&language=ar&level=public&at=2008-01-28&paper=letter',
  );
});

test('asks for the same page whatever the paper', () => {
  const page = briefAddress('c', 'html', choice);
  expect(page).toBe('/api/cases/c/brief.html?template=alert&language=ar&level=public&at=2008-01-28');
  expect(briefAddress('c', 'html', { ...choice, paper: 'a4' })).toBe(page);
});
