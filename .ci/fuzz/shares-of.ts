import type { Door } from './door.ts';

/** How many of so many inputs each door gets: by its weight, one at least. */
export const sharesOf = (
  doors: readonly Door[],
  inputs: number,
): readonly (readonly [door: Door, share: number])[] => {
  const all = doors.reduce((sum, { weight }) => sum + weight, 0);
  return doors.map((door) => [door, Math.max(1, Math.ceil((inputs * door.weight) / all))] as const);
};
