import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostgresServer } from './start-postgres-server.ts';

/** Where a test asks for the PostgreSQL of its run. */
export const ADDRESS_OF_POSTGRES_FOR_RUN = 'FOREWARN_POSTGRES_FOR_RUN';

/**
 * One PostgreSQL for all tests of a run, whichever processes they run in. It starts when the first of them asks for it,
 * and what starts it is loaded then: a run that needs none does not wait for one.
 */
export const setup = async (): Promise<() => Promise<void>> => {
  let started: Promise<PostgresServer> | undefined;
  const path = `/${randomUUID()}`;
  const door = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    (started ??= start()).then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind; only pipes have another.
  const { port } = door.address() as AddressInfo;
  process.env[ADDRESS_OF_POSTGRES_FOR_RUN] = `http://127.0.0.1:${port}${path}`;
  return async () => {
    door.close();
    door.closeAllConnections();
    await (await started?.catch(() => undefined))?.remove();
  };
};

const start = async (): Promise<PostgresServer> =>
  (await import('./start-postgres-server.ts')).startPostgresServer();
