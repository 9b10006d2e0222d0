import type { Framework, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { withPack } from '@forewarn/core/wording';
import { z } from 'zod';
import { amount } from '../amount.ts';
import type { AtHand } from '../at-hand.ts';
import type { Failure } from '../failure.ts';
import { wrapped } from '../wrapped.ts';
import { editionIn } from './framework-show.ts';
import { languagesOf, unknownLanguage } from './languages.ts';

/** What `framework list --json` prints. */
export const FrameworkList = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    factors: z.int().positive().meta({ description: 'how many' }),
    indicators: z.int().positive().meta({ description: 'how many' }),
  }),
);
export type FrameworkList = z.infer<typeof FrameworkList>;

/** How many indicators a framework has. */
export const indicatorCount = ({ factors }: Framework): number =>
  factors.reduce((sum, { indicators }) => sum + indicators.length, 0);

/** The frameworks at hand, with the rule sets for each; in a language where they have it. Refused: one that none has. */
export const listFrameworks = async (
  language: string | undefined,
  { library, packs }: AtHand,
): Promise<Result<{ readonly json: FrameworkList; readonly text: string }, Failure>> => {
  const languages = languagesOf(library.editions);
  if (language !== undefined && !languages.includes(language))
    return refused(unknownLanguage(language, languages));
  const inTheLanguage = await Promise.all(
    library.editions.map(async (edition) => (await editionIn(edition, language)) ?? edition.framework),
  );
  const frameworks = inTheLanguage.map((framework) => packs.reduce(withPack, framework));
  return accepted({
    json: frameworks.map((framework) => ({
      id: framework.id,
      title: framework.title,
      factors: framework.factors.length,
      indicators: indicatorCount(framework),
    })),
    text: frameworks
      .flatMap((framework) => {
        const { id, title, factors } = framework;
        const ruleSets = library.ruleSets.filter((ruleSet) => ruleSet.framework === id);
        return [
          ...wrapped(
            `${title}: ${amount(factors.length, 'factor')}, ${amount(indicatorCount(framework), 'indicator')}`,
            `${id}  `,
            '  ',
          ),
          ...wrapped(`rule sets: ${ruleSets.map((each) => each.id).join(', ') || 'none'}`, '  ', '    '),
        ];
      })
      .join('\n'),
  });
};
