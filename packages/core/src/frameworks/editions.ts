export { OSAPG_2009_EDITION } from './osapg-2009/index.ts';
export { SG_2013_EDITION } from './sg-2013/index.ts';
export { UN_2014_EDITION } from './un-2014/index.ts';
