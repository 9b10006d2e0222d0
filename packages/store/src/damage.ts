/** Thrown where the data holds what was never written to it. Says nothing of what it holds. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** Whether an error says, itself or by its cause, that the data holds what was never written to it. */
export const isDamage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error instanceof Damage || OF_SQLITE.test(code) || isDamage(error.cause);
};

const OF_SQLITE = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/;
