import { WorkspaceError } from '../workspace/workspace-error.ts';

const UNREACHABLE_CODES =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT|08|57P0[123]|53300|28|3D000)/;
/** The driver has no codes for these. */
const UNREACHABLE_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (has encountered a connection error|was closed))/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether an error says that the database cannot be reached at present: what was asked for may be asked for again. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && (UNREACHABLE_CODES.test(codeOf(error)) || UNREACHABLE_WORDS.test(error.message));

/** Whether PostgreSQL gave a transaction up for the sake of another: done again, it succeeds. */
export const isGivenUp = (error: unknown): boolean => /^40(001|P01)$/.test(codeOf(error));

interface Words {
  readonly code: WorkspaceError['code'];
  readonly message: string;
  readonly hint: string;
}

/** Why a database was not opened, in words without anything secret; or the error itself where it is none of the known. */
export const failureOfDatabase = (error: unknown, place: string): unknown => {
  if (!(error instanceof Error) || error instanceof WorkspaceError) return error;
  const words = wordsOf(error, place);
  if (words === undefined) return error;
  return new WorkspaceError(words.code, place, { ...words, cause: error });
};

const wordsOf = (error: Error, place: string): Words | undefined => {
  const code = codeOf(error);
  if (code.startsWith('28') || error.message.includes('client password must be a string'))
    return {
      code: 'database-password-refused',
      message: `The database ${place} does not let this role in with this password.`,
      hint: 'Look at the role and the password in the address, and at pg_hba.conf of the server.',
    };
  if (code === '3D000')
    return {
      code: 'database-missing',
      message: `There is no database ${place}.`,
      hint: 'Make it first: create database NAME owner ROLE encoding UTF8.',
    };
  if (code === '42501')
    return {
      code: 'database-rights-missing',
      message: `The role in the address lacks rights in the database ${place}.`,
      hint: 'Run forewarn migrate --database OWNER_URL --role ROLE, as the owner of its tables.',
    };
  return wordsOnConnection(error, code, place);
};

const wordsOnConnection = (error: Error, code: string, place: string): Words | undefined => {
  const isCertificate = /^(CERT|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(code);
  if (isCertificate || error.message.includes('does not support SSL'))
    return {
      code: 'database-not-encrypted',
      message: isCertificate
        ? `The server of the database ${place} does not prove who it is (${code}).`
        : `The server of the database ${place} does not encrypt its connections.`,
      hint: isCertificate
        ? 'Name its authority in the address: ?sslmode=verify-full&sslrootcert=FILE.'
        : 'Set up TLS there; or, where nobody can listen between the two, add ?sslmode=disable to the address.',
    };
  if (!isUnreachable(error)) return undefined;
  return {
    code: 'database-not-reachable',
    message: `The database ${place} cannot be reached${code === '' ? '' : ` (${code})`}.`,
    hint: 'Look whether PostgreSQL runs there and takes connections from this machine.',
  };
};
