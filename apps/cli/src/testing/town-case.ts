import { fileURLToPath } from 'node:url';
import { aCase } from './broken-files.ts';

/** An organisation's own method: two factors with letters for ids, French texts, a rule set of its own. */
export const TOWN_METHOD = fileURLToPath(new URL('town-method.json', import.meta.url));

/** A case by that method, with these ratings: `A.arms acute, A.speech present`. */
export const townCase = (ratings: string, header: object = {}) =>
  aCase(
    ratings.split(', ').map((each, index) => {
      const [indicator, rating] = each.split(' ');
      return {
        at: `2020-01-0${index + 1}`,
        type: 'indicator.rated',
        indicator,
        rating,
        confidence: 'high',
        rationale: 'Reported.',
      };
    }),
    { title: 'A town', framework: 'town-2020', ruleset: 'town-2020/own', ...header },
  );

/** The path of an example case. */
export const example = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@forewarn/examples/cases/${name}.json`));
