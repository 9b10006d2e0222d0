import type { Workspace } from '@forewarn/store';
import { generateCase } from '../made-case/generate-case.ts';
import { createRandom } from '../made-case/random.ts';
import { withOwnWords } from './made-texts.ts';

export interface Filling {
  readonly cases: number;
  /** Of all cases together. */
  readonly events: number;
  /** Of the first case, the largest. */
  readonly largest: number;
}

const COUNTRIES = ['KE', 'MM', 'LY', 'RW', 'SY', 'CI', 'GN', 'KG', 'CF', 'SS'];

/** Fills a workspace with made cases, through the same door as a person's; gives the id of the largest. */
export const fillWorkspace = async (
  { store }: Pick<Workspace, 'store'>,
  { cases, events, largest }: Filling,
  say: (done: number) => void,
): Promise<string> => {
  const each = Math.floor((events - largest) / Math.max(1, cases - 1));
  let first = '';
  for (let index = 0; index < cases; index += 1) {
    const random = createRandom(index + 1);
    const wanted = index === 0 ? largest : each;
    const made = generateCase({ events: wanted, seed: index + 1 });
    const { events: own, ...header } = made;
    const country = COUNTRIES[index % COUNTRIES.length] ?? 'KE';
    const { id } = await store.createCase(
      { ...header, title: `Made situation ${index + 1}`, area: { country } },
      own.map((event) => withOwnWords(event, random)),
      'measuring',
    );
    if (index === 0) first = id;
    if ((index + 1) % 50 === 0) say(index + 1);
  }
  return first;
};
