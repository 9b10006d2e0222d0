import { Moment } from '@forewarn/core';

/** A date or an instant in the address of a request. */
export const At = Moment.optional().meta({
  description: 'a date, which covers its whole day, or an instant',
});
