import { createHash } from 'node:crypto';
import { LIBRARY } from '@forewarn/core';
import packageJson from '../../package.json' with { type: 'json' };

let mark: string | undefined;

/** What cases are worked out by: another release, or another framework or rule set in it, has another mark. */
export const methodMark = (): string => {
  mark ??= createHash('sha256')
    .update(JSON.stringify([packageJson.version, LIBRARY.editions, LIBRARY.ruleSets]))
    .digest('base64url')
    .slice(0, 22);
  return mark;
};
