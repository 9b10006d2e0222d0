/** Where a workspace is kept: in its own encrypted file, or in a PostgreSQL that an organisation runs. */
export type EngineName = 'embedded' | 'postgres';
