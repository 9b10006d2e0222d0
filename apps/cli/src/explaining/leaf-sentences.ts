import { stateWords } from '@forewarn/core';
import type { Leaf, LeafSentences } from './leaf.ts';
import { byWhatTheyAsk } from './leaf.ts';
import type { Reading } from './reading.ts';
import { listOfFactors, ratingIn } from './reading.ts';
import { factorSentences, indicatorSentences, trendSentences } from './scale-leaves.ts';

/** The sentences for leaves that ask for the same; throws where they do not. */
export const sentencesOf = (leaves: readonly Leaf[], reading: Reading): LeafSentences => {
  const [first] = leaves;
  if (first === undefined || byWhatTheyAsk(leaves).length > 1)
    throw new Error('leaves that do not ask for the same cannot be put into one sentence');
  if ('factor' in first) return factorSentences(leaves, reading);
  if ('indicator' in first) return indicatorSentences(leaves, reading);
  if ('corroborated' in first) return corroborationSentences(leaves, reading);
  if ('rising' in first) return trendSentences(leaves, reading);
  return 'rule' in first ? ruleSentences(leaves) : regionSentences(first, reading);
};

const ruleSentences = (leaves: readonly Leaf[]): LeafSentences => {
  const rules = leaves.flatMap((leaf) => ('rule' in leaf ? [leaf.rule] : []));
  const listed = rules.join(', ');
  const isOne = rules.length === 1;
  return {
    holds: `${listed} ${isOne ? 'holds' : 'hold'}`,
    fails: isOne ? `${listed} does not hold` : `none of ${listed} holds`,
    tooFew: (held, atLeast) => `of ${listed}, ${held} ${held === 1 ? 'holds' : 'hold'}, ${atLeast} asked`,
    indicators: [],
  };
};

const regionSentences = (
  { region, is, state }: Extract<Leaf, { region: unknown }>,
  { wording }: Reading,
): LeafSentences => {
  const stands = `“${wording.regions[region] ?? region}” stands at “${stateWords(wording, region, state ?? '')}”`;
  const fails = `${stands}, not at “${stateWords(wording, region, is)}”`;
  return { holds: stands, fails, tooFew: () => fails, indicators: [] };
};

const LACKS = {
  confidence: 'of low confidence',
  fresh: 'older than the framework allows',
  evidence: 'without evidence that stands',
} as const;

/** Only what is rated acute can be corroborated, so the others are not gone through. */
const corroborationSentences = (leaves: readonly Leaf[], reading: Reading): LeafSentences => {
  const asked = leaves.flatMap((leaf) => ('corroborated' in leaf ? [leaf] : []));
  const acute = asked.filter(({ lacks }) => !lacks.includes('acute'));
  const ids = new Set(asked.map(({ corroborated }) => corroborated.slice(0, corroborated.indexOf('.'))));
  const factors = listOfFactors(reading.framework.factors.map(({ id }) => id).filter((id) => ids.has(id)));
  const top = ratingIn(reading, '', 'acute');
  const why =
    acute.length === 0
      ? `none is rated ${top}`
      : acute
          .map(({ corroborated, lacks }) => {
            const words = lacks.flatMap((lack) => (lack === 'acute' ? [] : [LACKS[lack]]));
            return words.length === 0 ? corroborated : `${corroborated} is ${words.join(' and ')}`;
          })
          .join('; ');
  return {
    holds: `corroborated: ${acute.map(({ corroborated }) => corroborated).join(', ')}`,
    fails: `no ${top} rating of factors ${factors} is corroborated (${why})`,
    tooFew: (held, atLeast) =>
      `of the ${top} ratings of factors ${factors}, ${held} are corroborated, ${atLeast} asked (${why})`,
    indicators: acute.map(({ corroborated }) => corroborated),
  };
};
