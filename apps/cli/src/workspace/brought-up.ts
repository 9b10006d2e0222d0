/** That a workspace of an earlier release is one of this release now. */
export const broughtUp = (
  place: string,
  { from, to }: { readonly from: number; readonly to: number },
): string =>
  `The workspace in ${place} was brought from schema ${from} to schema ${to}; the release before opens it no longer.`;
