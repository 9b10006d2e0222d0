import { isAbsolute, relative, resolve, sep } from 'node:path';
import { realPlace } from './real-place.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

/** Rejects when a key file would lie in a data folder, by the names given or by the places where links lead. */
export const refuseKeyWithin = async (folder: string, keyFile: string): Promise<void> => {
  const [named, key] = [resolve(folder), resolve(keyFile)];
  const isApart = !isWithin(named, key) && !isWithin(await realPlace(named), await realPlace(key));
  if (isApart) return;
  throw new WorkspaceError('key-in-data-folder', keyFile, {
    message: `The key file ${keyFile} lies in the data folder, where whoever takes the data takes the key too.`,
    hint: 'Keep the key in another folder.',
  });
};

const isWithin = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
