import type { PeopleDatabase } from './setting.ts';
import { readSetting, writeSetting } from './setting.ts';

const SECOND_FACTOR = 'second-factor-required';

/** Whether everybody has to show a second factor. */
export const isSecondFactorRequired = async (database: PeopleDatabase): Promise<boolean> =>
  (await readSetting(database, SECOND_FACTOR)) === 'yes';

export const requireSecondFactor = (database: PeopleDatabase, isRequired: boolean): Promise<void> =>
  writeSetting(database, SECOND_FACTOR, isRequired ? 'yes' : 'no');
