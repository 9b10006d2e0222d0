import type { CaseEventOf, CaseHeader } from '@forewarn/core';

export const aHeader = (title = 'Example State'): CaseHeader => ({
  format: 'forewarn.case/1',
  title,
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
});

export const aNote = (text: string, at = '2024-03-01'): CaseEventOf<'note.added'> => ({
  at,
  type: 'note.added',
  text,
});

export const aSource = (source: string, at = '2024-03-01'): CaseEventOf<'source.registered'> => ({
  at,
  type: 'source.registered',
  source,
  name: 'A monitoring mission',
  kind: 'un-field',
  reliability: 'B',
});
