import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Of the forms that a value could have, the issues of the one that it was meant to have: by its keys, that from which it is
 * missing fewest and has fewest too many. Nothing where several are as near, or where it is no object.
 */
export const formMeant = (
  forms: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const byDistance = forms
    .map((issues) => ({ issues, distance: distanceOf(issues, value) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [nearest, second] = byDistance;
  return nearest !== undefined && nearest.distance !== second?.distance ? nearest.issues : undefined;
};

/** How many keys are missing or too many. */
const distanceOf = (issues: readonly Issue[], value: object): number =>
  issues.reduce((distance, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return distance + issue.keys.length;
    const [key] = issue.path;
    return issue.path.length === 1 && key !== undefined && !Object.hasOwn(value, key)
      ? distance + 1
      : distance;
  }, 0);
