import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BriefChoicesReply } from '../api-schemas.ts';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';

let server: TestServer;
let id: string;
let reply: Response;
let choices: BriefChoicesReply;
beforeAll(async () => {
  server = await aServer();
  id = await aCaseIn(server);
  reply = await server.askSignedIn('GET', '/api/brief-choices');
  // What is asked of the server below would fail if it were another shape.
  choices = (await reply.json()) as BriefChoicesReply;
});
afterAll(() => server.close());

const statusOf = async (query: Readonly<Record<string, string>>) =>
  (await server.askSignedIn('GET', `/api/cases/${id}/brief.html?${new URLSearchParams(query).toString()}`))
    .status;

it('are templates by name, languages named in themselves, levels and papers', () => {
  expect(reply.status).toBe(200);
  expect(choices).toMatchObject({
    templates: expect.arrayContaining(['country-brief']),
    languages: expect.arrayContaining([{ code: 'en', name: 'English', direction: 'ltr' }]),
    levels: expect.arrayContaining(['public', 'internal']),
    papers: ['a4', 'letter'],
  });
});

it('are each one that a brief is given for', async () => {
  const asked = [
    ...choices.templates.map((template) => ({ template })),
    ...choices.languages.map(({ code }) => ({ language: code })),
    ...choices.papers.map((paper) => ({ paper })),
    { level: 'internal' },
  ];
  for (const query of asked) expect([query, await statusOf(query)]).toEqual([query, 200]);
});
