import type { Framework as FrameworkType, Result, RuleSet } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { FrameworkEdition } from '@forewarn/core/frameworks';
import { Framework, inLanguage } from '@forewarn/core/frameworks';
import { withPack } from '@forewarn/core/wording';
import { z } from 'zod';
import { amount } from '../amount.ts';
import type { AtHand } from '../at-hand.ts';
import type { Failure } from '../failure.ts';
import { inputFailure } from '../failure.ts';
import { wrapped } from '../wrapped.ts';
import { languagesOf, unknownLanguage } from './languages.ts';
import { notCarriedLines } from './not-carried-text.ts';

const Factor = Framework.shape.factors.element;

/** What `framework show --json` prints. */
export const FrameworkShow = z.strictObject({
  ...Framework.pick({ id: true, title: true, language: true }).shape,
  factors: z.array(
    z.strictObject({
      ...Factor.pick({ id: true, title: true, kind: true, gist: true }).shape,
      indicators: z.array(Factor.shape.indicators.element.pick({ id: true, gist: true, certainty: true })),
    }),
  ),
});
export type FrameworkShow = z.infer<typeof FrameworkShow>;

type Shown = Result<{ readonly json: FrameworkShow; readonly text: string }, Failure>;

/** One framework in a language. Refused: an id that there is not, a language that it does not have. */
export const showFramework = async (
  id: string,
  language: string | undefined,
  atHand: AtHand,
): Promise<Shown> => {
  const { editions, ruleSets } = atHand.library;
  const edition = editions.find(({ framework }) => framework.id === id);
  if (edition === undefined) {
    const known = editions.map(({ framework }) => framework.id).join(', ');
    return refused(
      inputFailure('unknown-framework', id, `There is no framework “${id}” here.`, `Known: ${known}.`),
    );
  }
  const inTheLanguage = await editionIn(edition, language);
  if (inTheLanguage === undefined) return refused(unknownLanguage(language ?? '', languagesOf([edition])));
  const framework = atHand.packs.reduce(withPack, inTheLanguage);
  const ownRuleSets = ruleSets.filter((ruleSet) => ruleSet.framework === id);
  return accepted({ json: asJson(framework), text: textOf(framework, ownRuleSets, edition, atHand) });
};

/** The framework in a language; nothing where it does not have it. Without one, as it is. */
export const editionIn = async (
  { framework, texts }: FrameworkEdition,
  language: string = framework.language,
): Promise<FrameworkType | undefined> => {
  if (language === framework.language) return framework;
  const load = Object.hasOwn(texts, language) ? texts[language] : undefined;
  return load === undefined ? undefined : inLanguage(framework, await load());
};

const asJson = ({ id, title, language, factors }: FrameworkType): FrameworkShow => ({
  id,
  title,
  language,
  factors: factors.map((factor) => ({
    id: factor.id,
    title: factor.title,
    kind: factor.kind,
    gist: factor.gist,
    indicators: factor.indicators.map((indicator) => ({
      id: indicator.id,
      gist: indicator.gist,
      certainty: indicator.certainty,
    })),
  })),
});

const textOf = (
  framework: FrameworkType,
  ruleSets: readonly RuleSet[],
  edition: FrameworkEdition,
  { wording }: AtHand,
): string => {
  const { title, symbol, publisher, date, rights, provenance, staleAfterDays, factors } = framework;
  const width = 2 + Math.max(...factors.flatMap(({ indicators }) => indicators.map(({ id }) => id.length)));
  const shown = (text: string, certainty: string) => (certainty === 'low' ? wording.notVerified : text);
  return [
    ...wrapped(`${title} (${symbol ?? framework.id})`),
    ...wrapped(`${publisher}, ${date}`, '  '),
    ...wrapped(`Rights: ${rights}`, '  ', '    '),
    ...wrapped(`Provenance: ${provenance}`, '  ', '    '),
    ...wrapped(`Languages: ${languagesOf([edition]).join(', ')}`, '  ', '    '),
    ...ruleSets.flatMap((ruleSet) => [
      ...wrapped(
        `Rule set ${ruleSet.id}: ${ruleSet.rules.length} rules. ${ruleSet.convention}`,
        '  ',
        '    ',
      ),
      ...notCarriedLines(ruleSet),
    ]),
    '',
    ...wrapped('Restated in our own words; the mark is how sure this project is of each restatement.'),
    ...wrapped(STATES_ABSENCE),
    ...factors.flatMap((factor) => [
      '',
      ...wrapped(`${factor.id}. ${factor.title} (${factor.kind})`),
      ...wrapped(
        `${shown(factor.gist, factor.certainty)} [${factor.certainty}${from(factor.source)}]`,
        '   ',
      ),
      ...wrapped(`Its ratings are stale after ${amount(staleAfterDays[factor.id] ?? 0, 'day')}.`, '   '),
      ...factor.indicators.flatMap((indicator) =>
        wrapped(
          `${shown(indicator.gist, indicator.certainty)} [${indicator.statesAbsence === true ? 'absence, ' : ''}${indicator.certainty}${from(indicator.source)}]`,
          `   ${indicator.id.padEnd(width)}`,
          ' '.repeat(3 + width),
        ),
      ),
    ]),
  ].join('\n');
};

const STATES_ABSENCE =
  '“absence” marks an indicator that states an absence: it is rated in place, weakening, missing or wholly missing.';

const from = (source: string | undefined): string => (source === undefined ? '' : `, ${source}`);
