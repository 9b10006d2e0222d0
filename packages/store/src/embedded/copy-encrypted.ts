import type Database from 'libsql';

/** Copies a database, as it is at this moment, into a file that is not there yet, encrypted with the same key. */
export const copyEncrypted = (database: InstanceType<typeof Database>, file: string): void =>
  void database.prepare('vacuum into ?').run(file);
