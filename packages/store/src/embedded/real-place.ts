import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A path with every link in it followed; what is not there yet stays as it is named. */
export const realPlace = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPlace(above), basename(path));
  }
};
