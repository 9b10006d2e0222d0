import type { CaseFile } from '@forewarn/core';
import { expect } from 'vitest';
import type { TestServer } from './a-server.ts';

/** A small case file; what a test is about goes in its parts. */
export const aCaseFile = (parts: Partial<CaseFile> = {}): CaseFile => ({
  format: 'forewarn.case/1',
  title: 'Example State, 2026',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
  events: [
    {
      at: '2026-01-01',
      type: 'source.registered',
      source: 's1',
      name: 'A monitoring mission',
      kind: 'un-field',
      reliability: 'B',
    },
    {
      at: '2026-01-02',
      type: 'evidence.recorded',
      evidence: 'e1',
      source: 's1',
      credibility: '2',
      summary: 'Alleged incitement on local radio.',
      date: '2026-01-02',
      status: 'alleged',
    },
  ],
  ...parts,
});

export const aRating = {
  type: 'indicator.rated',
  indicator: '8.7',
  rating: 'acute',
  confidence: 'moderate',
  rationale: 'Two broadcasts, each heard by two monitors.',
  evidence: ['e1'],
} as const;

/** A case in the server's workspace, put there through its own route; gives the id. */
export const aCaseIn = async (server: TestServer, caseFile: CaseFile = aCaseFile()): Promise<string> => {
  const reply = await server.askSignedIn('POST', '/api/cases', { json: { case: caseFile } });
  expect(reply.status).toBe(201);
  const { id } = (await reply.json()) as { readonly id: string };
  return id;
};
