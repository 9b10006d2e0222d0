import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import type { MethodFile } from '@forewarn/core/escalation';
import type { WordingPack } from '@forewarn/core/wording';
import { z } from 'zod';
import { amount } from '../amount.ts';
import type { AtHand } from '../at-hand.ts';
import type { Failure } from '../failure.ts';
import { readOwnFile } from '../own-files/read-own-file.ts';
import { withOwnFile } from '../own-files/with-own-files.ts';
import { wrapped } from '../wrapped.ts';
import { indicatorCount } from './framework-list.ts';
import { notCarriedLines } from './not-carried-text.ts';

const Counted = z.strictObject({ id: z.string(), texts: z.int() });

/** What `framework check --json` prints: what an organisation's own file holds. */
export const FrameworkCheck = z.discriminatedUnion('kind', [
  z.strictObject({
    format: z.literal('forewarn.framework-check/1'),
    kind: z.literal('method'),
    framework: z
      .strictObject({
        id: z.string(),
        title: z.string(),
        languages: z.array(z.string()),
        factors: z.int(),
        indicators: z.int(),
      })
      .nullable(),
    crosswalks: z.array(z.strictObject({ from: z.string(), relations: z.int() })),
    ruleSets: z.array(
      z.strictObject({
        id: z.string(),
        framework: z.string(),
        rules: z.int(),
        derivedFrom: z.string().nullable().meta({ description: 'where it follows by a crosswalk' }),
        notCarried: z.int().meta({ description: 'conditions that could not be carried over as they were' }),
      }),
    ),
  }),
  z.strictObject({
    format: z.literal('forewarn.framework-check/1'),
    kind: z.literal('wording'),
    texts: z.int(),
    languages: z.array(Counted),
    of: z.array(Counted).meta({ description: 'what the texts are of: frameworks, and `words` of the model' }),
    sources: z.array(z.string()),
  }),
]);
export type FrameworkCheck = z.infer<typeof FrameworkCheck>;

/** What an organisation's own method or wording holds, or all that is wrong with it. */
export const checkOwnFile = async (
  path: string,
  atHand: AtHand,
): Promise<Result<{ readonly json: FrameworkCheck; readonly text: string }, Failure>> => {
  const read = await readOwnFile(path, atHand.library);
  if (!read.ok) return read;
  return accepted(
    read.value.kind === 'method'
      ? methodReport(read.value.method, withOwnFile(atHand, read.value), atHand)
      : wordingReport(read.value.pack),
  );
};

const methodReport = (
  { framework, texts = [], crosswalks = [] }: MethodFile,
  { library }: AtHand,
  before: AtHand,
): { readonly json: FrameworkCheck; readonly text: string } => {
  const ruleSets = library.ruleSets.filter((ruleSet) => !before.library.ruleSets.includes(ruleSet));
  const languages =
    framework === undefined ? [] : [framework.language, ...texts.map(({ language }) => language)];
  return {
    json: {
      format: 'forewarn.framework-check/1',
      kind: 'method',
      framework:
        framework === undefined
          ? null
          : {
              id: framework.id,
              title: framework.title,
              languages,
              factors: framework.factors.length,
              indicators: indicatorCount(framework),
            },
      crosswalks: crosswalks.map(({ from, relations }) => ({ from, relations: relations.length })),
      ruleSets: ruleSets.map(({ id, framework: of, rules, derived }) => ({
        id,
        framework: of,
        rules: rules.length,
        derivedFrom: derived?.from ?? null,
        notCarried: derived?.notCarried.length ?? 0,
      })),
    },
    text: [
      'An organisation’s own method, complete and well-formed.',
      ...(framework === undefined
        ? []
        : wrapped(
            `Framework ${framework.id}, ${framework.title}: ${amount(framework.factors.length, 'factor')}, ${amount(indicatorCount(framework), 'indicator')}; in ${languages.join(', ')}`,
            '  ',
            '    ',
          )),
      ...crosswalks.flatMap(({ from, relations }) =>
        wrapped(`Crosswalk from ${from}: ${amount(relations.length, 'relation')}`, '  ', '    '),
      ),
      ...ruleSets.flatMap((ruleSet) => [
        ...wrapped(
          `Rule set ${ruleSet.id} for ${ruleSet.framework}: ${amount(ruleSet.rules.length, 'rule')}${ruleSet.derived === undefined ? '' : `, carried over from ${ruleSet.derived.from}`}`,
          '  ',
          '    ',
        ),
        ...notCarriedLines(ruleSet),
      ]),
      ...(ruleSets.length > 0 ? [] : ['  No rule set: no case can be assessed by it yet.']),
    ].join('\n'),
  };
};

const wordingReport = ({ texts }: WordingPack): { readonly json: FrameworkCheck; readonly text: string } => {
  const counted = (keyOf: (text: (typeof texts)[number]) => string) =>
    [...Map.groupBy(texts, keyOf)].map(([id, some]) => ({ id, texts: some.length }));
  const languages = counted(({ language }) => language);
  const of = counted(({ id }) => id.slice(0, id.indexOf('/')));
  const sources = [...new Set(texts.map(({ source }) => source))];
  const listed = (some: typeof of) => some.map(({ id, texts: count }) => `${id} (${count})`).join(', ');
  return {
    json: {
      format: 'forewarn.framework-check/1',
      kind: 'wording',
      texts: texts.length,
      languages,
      of,
      sources,
    },
    text: [
      `A wording pack of ${amount(texts.length, 'text')}, complete and well-formed.`,
      ...wrapped(`Languages: ${listed(languages) || 'none'}`, '  ', '    '),
      ...wrapped(`Texts of: ${listed(of) || 'nothing'}`, '  ', '    '),
      ...wrapped(`Sources: ${sources.join('; ') || 'none'}`, '  ', '    '),
    ].join('\n'),
  };
};
