import type { PoolConfig } from 'pg';
import { WorkspaceError } from '../workspace/workspace-error.ts';

/** Where a database is and how to get in. */
export interface DatabaseAddress {
  /** The address as a person may see it: without the password, and without the options, which may hold one. */
  readonly place: string;
  readonly connection: Pick<PoolConfig, 'connectionString' | 'ssl'>;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Reads `postgres://USER[:PASSWORD]@HOST[:PORT]/DATABASE`. To another machine the connection is encrypted and the server
 * proves who it is, unless the address itself says `sslmode=disable`. Throws a `WorkspaceError` that repeats nothing of
 * what it cannot read.
 */
export const readDatabaseAddress = (address: string): DatabaseAddress => {
  const url = URL.parse(address);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) throw wrongAddress();
  const mode = url.searchParams.get('sslmode');
  // The driver takes these for verify-full already, and warns each time that it does.
  if (mode !== null && /^(prefer|require|verify-ca)$/.test(mode))
    url.searchParams.set('sslmode', 'verify-full');
  const encrypts = mode === null && !isHere(url) && !url.searchParams.has('ssl');
  const user = url.username === '' ? '' : `${url.username}@`;
  return {
    place: `postgres://${user}${url.host}${url.pathname}`,
    connection: { connectionString: url.href, ...(encrypts ? { ssl: true } : {}) },
  };
};

/** This machine, by a loopback address or a socket in its file system. */
const isHere = ({ hostname, searchParams }: URL): boolean => {
  const named = searchParams.get('host') ?? decodeURIComponent(hostname);
  return named === '' || named.startsWith('/') || LOOPBACK.test(named);
};

const wrongAddress = (): WorkspaceError =>
  new WorkspaceError('database-address-wrong', '', {
    message: 'The address of the database is none that can be read.',
    hint: 'Give it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with whatever is not a letter or digit in the password as %XX.',
  });
