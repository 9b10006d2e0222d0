import { chmod, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { readPassphrases } from './read-passphrases.ts';

describe('a file with passphrases', () => {
  let place: TemporaryPlace;
  let file: string;
  beforeEach(async () => {
    place = await createTemporaryPlace();
    file = join(dirname(place.folder), 'passphrase');
  });
  afterEach(() => place.remove());
  const read = async (text: string) => {
    await writeFile(file, text, { mode: 0o600 });
    return readPassphrases(file);
  };

  it.each([
    ['as it stands, with its spaces', ' two  words ', [' two  words ']],
    ['without the end of the line', 'two words\n', ['two words']],
    ['without the mark that an editor of Windows puts first', '\uFEFFtwo words\r\n', ['two words']],
    ['line by line', 'one\r\nother\n', ['one', 'other']],
  ])('is read %s', async (_, text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  it.each(['', '\n', '\uFEFF'])('is refused where there is none', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'passphrase-not-readable' });
  });

  it.skipIf(process.platform === 'win32')('is refused where others can read it', async () => {
    await read('two words');
    await chmod(file, 0o640);
    await expect(readPassphrases(file)).rejects.toMatchObject({ code: 'passphrase-exposed' });
  });
});
