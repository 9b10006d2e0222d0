import { randomUUID } from 'node:crypto';
import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import { addPerson } from '../people/add-person.ts';
import { hashPassphrase } from '../people/passphrase-hash.ts';
import { writeHash } from '../people/passphrase.ts';
import type { Grant, Role } from '../rights/roles.ts';
import type { Asked, TestServer } from './a-server.ts';

/** Someone with an account, a session and the roles that a test gives. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
  /** Asks as a browser does in which this person is signed in. */
  readonly ask: (method: string, address: string, asked?: Asked) => Promise<Response>;
}

/** Somebody for each role in the whole workspace; each may see everything, but for the readers. */
export interface Team {
  /** Made the first account, and so has every role. */
  readonly owner: Pick<Member, 'id' | 'ask'>;
  readonly analyst: Member;
  readonly secondAnalyst: Member;
  readonly reviewer: Member;
  readonly releaser: Member;
  readonly administrator: Member;
  /** A reader with each ceiling. */
  readonly readers: Readonly<Record<DisclosureLevel, Member>>;
  /** Has an account and no role. */
  readonly outsider: Member;
}

/** Makes an account with roles, as if its person had been invited and had signed in. */
export const aMember = async (
  server: TestServer,
  name: string,
  grants: readonly Grant[] = [],
): Promise<Member> => {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  const passphrase = `the long passphrase of ${name}`;
  const id = randomUUID();
  const now = new Date();
  const hash = await hashPassphrase(passphrase);
  await addPerson(server.database, { id, name, email, madeBy: null }, now);
  await writeHash(server.database, id, { hash, now });
  await giveRoles(server, id, grants);
  const opened = await server.people.sessions.open(id, {
    way: 'passphrase',
    secondFactor: true,
    device: 'a browser',
  });
  const cookie = opened.split(';')[0];
  const ask: Member['ask'] = (method, address, asked = {}) =>
    server.ask(method, address, { ...asked, headers: { cookie, ...asked.headers } });
  return { id, name, email, passphrase, ask };
};

/** Gives roles to somebody who has an account. */
export const giveRoles = async (
  { workspace }: TestServer,
  personId: string,
  grants: readonly Grant[],
): Promise<void> => {
  for (const { role, ceiling, caseId = '' } of grants) {
    await workspace.database
      .insertInto('role_grant')
      .values({
        person_id: personId,
        case_id: caseId,
        role,
        ceiling,
        granted_by: personId,
        granted_at: new Date().toISOString(),
      })
      .execute();
  }
};

/** People with different roles on one server. */
export const aTeam = async (server: TestServer): Promise<Team> => {
  const { person } = (await (await server.askSignedIn('GET', '/api/session')).json()) as {
    readonly person: { readonly id: string };
  };
  const one = (name: string, role: Role, ceiling: DisclosureLevel = 'restricted') =>
    aMember(server, name, [{ role, ceiling }]);
  const readers: Partial<Record<DisclosureLevel, Member>> = {};
  for (const ceiling of DISCLOSURE_LEVELS)
    readers[ceiling] = await one(`Reader ${ceiling}`, 'reader', ceiling);
  return {
    owner: { id: person.id, ask: server.askSignedIn },
    analyst: await one('Analyst', 'analyst'),
    secondAnalyst: await one('Second analyst', 'analyst'),
    reviewer: await one('Reviewer', 'reviewer'),
    releaser: await one('Releaser', 'releaser'),
    administrator: await one('Administrator', 'administrator'),
    // Each level was gone through above.
    readers: readers as Team['readers'],
    outsider: await aMember(server, 'Outsider'),
  };
};
