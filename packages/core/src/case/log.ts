export { checkAddition } from './check-addition.ts';
export { commutes } from './commutes.ts';
export { declarationsAfter, idsOf, NO_FOOTING, type Declaration, type Id } from './declarations.ts';
export { EXPUNGED, expungedEvent } from './expunged-event.ts';
export { freeTextsOf } from './free-texts-of.ts';
