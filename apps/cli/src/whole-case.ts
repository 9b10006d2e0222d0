import { wrapped } from './wrapped.ts';

/** What stands on top of a text that leaves out nothing, so that nobody passes it on unaware. */
export const WHOLE_CASE = wrapped(
  'It speaks of the whole case, whatever its disclosure levels: mind to whom it goes.',
  '  ',
);
