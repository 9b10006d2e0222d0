import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseEvent, Problem, Result } from '@forewarn/core';
import {
  checkCaseFile,
  ENGLISH,
  FACTOR_LEVELS,
  findFramework,
  findRuleSet,
  FRAMEWORKS,
  indicatorsOf,
  LIBRARY,
  REGIONS,
  replay,
  stateWords,
} from '@forewarn/core';
import type { MethodFile } from '@forewarn/core/escalation';
import { libraryWith } from '@forewarn/core/escalation';
import { describe, expect, it } from 'vitest';
import { readOwnFile } from '../apps/cli/src/own-files/read-own-file.ts';
import { isLeaf, placesIn } from '../packages/core/src/doctrine/leaves-of.ts';
import type { Rule } from '../packages/core/src/doctrine/rule-set.ts';
import { readMethodFile } from '../packages/core/src/escalation/own-method/read-method-file.ts';
import { statesOfRegion } from '../packages/core/src/escalation/posture.ts';
import { RULES_READ } from '../packages/core/src/escalation/rules-read.ts';

const placeOf = (file: string): string => fileURLToPath(new URL(`../docs/${file}`, import.meta.url));
const textOf = (file: string): string => readFileSync(placeOf(file), 'utf8');

/** The rows of the table whose first column is headed so, cell by cell, without the marks of code. */
const rowsOf = (file: string, head: string): readonly (readonly string[])[] => {
  const lines = textOf(file)
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  const start = lines.findIndex(([first]) => first === head);
  if (start === -1) throw new Error(`${file} has no table headed ${head}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((cells) => cells.length === 0);
  return end === -1 ? rows : rows.slice(0, end);
};

const valueOf = <Value>(result: Result<Value, readonly Problem[]>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const exampleMethod = (): MethodFile => valueOf(readMethodFile(textOf('examples/own-method.json')));

const districtCase = (ruleset: string, ...events: readonly CaseEvent[]) => ({
  format: 'forewarn.case/1',
  title: 'A district',
  framework: 'district-2026',
  ruleset,
  area: { country: 'KE' },
  events,
});

const acute = (indicator: string): CaseEvent => ({
  at: '2026-01-01',
  type: 'indicator.rated',
  indicator,
  rating: 'acute',
  confidence: 'moderate',
  rationale: 'Seen.',
});

describe('the example of an own method', () => {
  it('is accepted, and cases are assessed by it', () => {
    const library = libraryWith(LIBRARY, exampleMethod());
    const read = valueOf(
      checkCaseFile(districtCase('district-2026/own', acute('B.attacks'), acute('C.warnings')), library),
    );
    const { posture } = replay(read, undefined, library);
    expect(posture).toMatchObject({ warning: 'alert.adviceDue', pillarOne: 'inDoubt.noted' });
  });

  it('gives the rules that the model reads, as many as the page says', () => {
    const [own] = exampleMethod().ruleSets ?? [];
    expect(own?.rules.map(({ id }) => id).toSorted()).toEqual([...RULES_READ].toSorted());
    expect(RULES_READ).toHaveLength(15);
    expect(textOf('own-framework.md')).toContain('fifteen in this version');
  });

  it('has a rule set that follows from un-r2p/1 when its own is taken out', () => {
    const { ruleSets: _, ...bare } = exampleMethod();
    const derived = libraryWith(LIBRARY, bare).ruleSets.at(-1);
    expect([derived?.id, derived?.derived?.from]).toEqual(['district-2026/1', 'un-r2p/1']);
  });

  it('holds each fragment that the page shows', () => {
    const fragments = [...textOf('own-framework.md').matchAll(/```json\n([^`]+)```/g)].map(
      ([, json = '']): unknown => JSON.parse(json),
    );
    const { framework, crosswalks = [], ruleSets = [] } = exampleMethod();
    const parts: readonly unknown[] = [
      ...(framework?.factors ?? []).flatMap(({ indicators }) => indicators),
      ...crosswalks.flatMap(({ relations }) => relations),
      ...ruleSets.flatMap(({ rules }) => rules),
    ];
    expect(fragments).toHaveLength(3);
    for (const fragment of fragments) expect(parts).toContainEqual(fragment);
  });
});

it('the example of a wording pack is accepted', async () => {
  const read = await readOwnFile(placeOf('examples/wording.csv'), LIBRARY);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const { value } = read;
  expect(value.kind === 'wording' && value.pack.texts).toHaveLength(6);
});

describe('the page on frameworks', () => {
  it('lists those that ship, the newest first, with their counts', () => {
    expect(
      rowsOf('framework.md', 'id').map(([id, , , factors, indicators]) => [id, factors, indicators]),
    ).toEqual(
      FRAMEWORKS.map((each) => [each.id, String(each.factors.length), String(indicatorsOf(each).size)]),
    );
  });

  it('says how many restatements of un-2014 are of which certainty', () => {
    const un2014 = findFramework('un-2014');
    const certainties = un2014 === undefined ? [] : [...indicatorsOf(un2014).values()];
    const count = (asked: string) =>
      certainties.filter(({ indicator: { certainty } }) => certainty === asked).length;
    expect(textOf('framework.md').replaceAll('\n', ' ')).toContain(
      `${count('read')} indicators are read, ${count('high')} high, ${count('medium')} medium and ${count('low')} low`,
    );
  });
});

const citesOf = ({ cites }: Rule): string =>
  cites
    .map(({ document, paragraph }) =>
      paragraph === null ? document : `${document} ${/^\d/.test(paragraph) ? 'para. ' : ''}${paragraph}`,
    )
    .join('; ');

const indicatorsReadBy = ({ when }: Rule): readonly string[] =>
  placesIn(when)
    .map(({ condition }) => condition)
    .filter(isLeaf)
    .flatMap((leaf) => ('indicator' in leaf ? [leaf.indicator] : []));

describe('the page on rule sets', () => {
  const rules = findRuleSet('un-r2p/1')?.rules ?? [];

  it('lists the rules of un-r2p/1 in their order, with what they cite', () => {
    expect(rules).not.toEqual([]);
    expect(rowsOf('rule-set.md', 'rule').map(([id, , cites]) => [id, cites])).toEqual(
      rules.map((rule) => [rule.id, citesOf(rule)]),
    );
    expect(textOf('rule-set.md')).toContain(`All ${rules.length} rules stay`);
  });

  /** What a row says in words: “an indicator of incitement”, “two indicators of 10–13”. */
  const IN_WORDS: Readonly<Record<string, RegExp>> = {
    'risk.serious': /^(7\.14|8\.7|10\.1|11\.4|13\.7|14\.4)$/,
    'risk.ongoing': /^1[0-3]\./,
  };

  it.each(rules.map((rule) => [rule.id, rule] as const))('names the indicators that %s reads', (id, rule) => {
    const [, when = ''] = rowsOf('rule-set.md', 'rule').find(([first]) => first === id) ?? [];
    const named: readonly string[] = when.match(/\d+\.\d+/g) ?? [];
    const read = indicatorsReadBy(rule);
    expect(named.filter((indicator) => !read.includes(indicator))).toEqual([]);
    expect(
      read.filter((indicator) => !named.includes(indicator) && IN_WORDS[id]?.test(indicator) !== true),
    ).toEqual([]);
  });

  it('lists the levels from the highest down', () => {
    expect(rowsOf('rule-set.md', 'suggested level').map(([level]) => level)).toEqual(
      FACTOR_LEVELS.toReversed(),
    );
  });
});

it('the page on the model gives the ids of the regions and of their states', () => {
  expect(
    rowsOf('model.md', 'id of the region').map(([id, states = '']) => [id, states.split(' · ')]),
  ).toEqual(REGIONS.map((region) => [region, [...statesOfRegion(region)]]));
});

it('the page on the model lists the regions, each with all its states', () => {
  const rows = rowsOf('model.md', 'region').map(([region, states = '']) => [region, states.split(' · ')]);
  expect(rows).toEqual(
    REGIONS.map((region) => {
      const states = statesOfRegion(region);
      const leaves = states.filter((state) => !states.some((other) => other.startsWith(`${state}.`)));
      return [ENGLISH.regions[region], leaves.map((state) => stateWords(ENGLISH, region, state))];
    }),
  );
});
