import { z } from 'zod';

/** Names that objects have from the start: a look-up by such an id would find what nobody put there. */
const NO_OBJECT_NAME =
  '(?!(?:constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)';

const id = (form: string, described: string) =>
  z.string().regex(new RegExp(`^${NO_OBJECT_NAME}${form}$`), `${described}, and no name that objects have`);

export const FactorId = id('[A-Za-z0-9-]+', 'an id of letters, digits and hyphens');

/** Its factor, a dot, its own part. */
export const IndicatorId = id(
  '[A-Za-z0-9-]+\\.[A-Za-z0-9-]+',
  'the id of the factor, a dot, and letters, digits or hyphens',
);

/** Without a slash, which parts the ids of a wording pack. */
export const FrameworkId = id(
  '[a-z0-9][a-z0-9.-]*',
  'an id of small letters, digits, dots and hyphens, such as un-2014',
);

export const RuleId = id(
  '[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*',
  'an id of small letters, digits and hyphens, its parts after dots, such as risk.serious',
);

export const RuleSetId = id(
  '[a-z0-9][a-z0-9./-]*',
  'an id of small letters, digits, dots, hyphens and slashes, such as un-r2p/1',
);
