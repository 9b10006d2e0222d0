import type Database from 'libsql';

/**
 * Copies a database, as it is at this moment, into a file that is not there yet, encrypted with the same key. Not by a
 * prepared statement: one keeps its connection, and the connection its locks, until it is collected.
 */
export const copyEncrypted = (database: InstanceType<typeof Database>, file: string): void =>
  void database.exec(`vacuum into '${file.replaceAll("'", "''")}'`);
