import type { CaseFile } from '@forewarn/core';
import type { ExampleName } from '@forewarn/examples';
import { describe, expect, it } from 'vitest';
import { PAPERS } from './draw/paper.ts';
import { drawnBrief, exampleCase, orderOf, shippedTemplate } from './testing/brief-of.ts';
import { aCase, aSource, smallCase } from './testing/small-case.ts';

/** Each case on a grave date, and at its end. */
const DATES = [
  ['kenya-2007-08', '2008-01-28'],
  ['libya-2011', '2011-02-25'],
  ['myanmar-2017', '2017-09-02'],
  ['rwanda-1993-94', '1994-04-29'],
  ['syria-2011', '2012-06-07'],
] as const satisfies readonly (readonly [ExampleName, string])[];

const pagesOf = async (name: string, caseFile: CaseFile, at?: string): Promise<readonly number[]> => {
  const template = await shippedTemplate(name);
  const order = { ...(await orderOf(caseFile, 'internal', at)), template };
  const counts: number[] = [];
  for (const paper of PAPERS) {
    const { pdf } = await drawnBrief(order, paper);
    counts.push(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length ?? 0,
    );
  }
  return counts;
};

describe('on A4 and on Letter', () => {
  it.each(DATES)('an alert on %s is one page, on %s and at the end', async (name, at) => {
    const caseFile = await exampleCase(name);
    expect(await pagesOf('alert', caseFile, at)).toEqual([1, 1]);
    expect(await pagesOf('alert', caseFile)).toEqual([1, 1]);
  });

  it('an alert is one page where little or nothing is known', async () => {
    expect(await pagesOf('alert', aCase([aSource('s1')]))).toEqual([1, 1]);
    expect(await pagesOf('alert', smallCase())).toEqual([1, 1]);
  });

  it.each(DATES)('a country brief on %s is two to four pages, on %s and at the end', async (name, at) => {
    const caseFile = await exampleCase(name);
    for (const count of [
      ...(await pagesOf('country-brief', caseFile, at)),
      ...(await pagesOf('country-brief', caseFile)),
    ]) {
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(4);
    }
  });
});
