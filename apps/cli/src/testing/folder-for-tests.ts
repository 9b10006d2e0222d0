import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder that lasts as long as the tests of a file: gives a writer that puts a file there and says where. */
export const folderForTests = (): ((name: string, content: string | object) => Promise<string>) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forewarn-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return async (name, content) => {
    const file = join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
};
