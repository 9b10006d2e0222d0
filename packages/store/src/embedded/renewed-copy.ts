import { rm } from 'node:fs/promises';

/** Where a renewal of the data key writes the data anew, before it takes the place of the data file. */
export const renewedCopyOf = (path: string): string => `${path}.renewed`;

/** Removes what a renewal that broke off has left there. */
export const removeRenewedCopy = async (path: string): Promise<void> => {
  for (const suffix of ['', '-journal']) await rm(`${renewedCopyOf(path)}${suffix}`, { force: true });
};
