import { isAbsolute, relative } from 'node:path';

/** The bits of a mode that let anyone but the owner do anything. */
const OTHERS = 0o077;

/**
 * Whether a file with this mode is open to other accounts of the machine. What systemd gives a service (`LoadCredential`)
 * belongs to root and is open to the service alone, which its mode does not tell; Windows knows no modes.
 */
export const isOpenToOthers = (
  path: string,
  mode: number,
  {
    platform,
    env,
  }: { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>> } = process,
): boolean => platform !== 'win32' && (mode & OTHERS) !== 0 && !isWithin(env['CREDENTIALS_DIRECTORY'], path);

const isWithin = (folder: string | undefined, path: string): boolean => {
  if (folder === undefined || folder === '') return false;
  const from = relative(folder, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
};
