import { describe, expect, it } from 'vitest';
import { checkCaseFile } from '../case/read-case-file.ts';
import { LIBRARY } from '../doctrine/library.ts';
import { libraryWith } from '../escalation/own-method/library-with.ts';
import { aCase, day, HEADER, on } from '../testing/a-case.ts';
import { picture, rated } from '../testing/picture-events.ts';
import { adviceGiven } from '../testing/recorded-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { urgent } from '../testing/situations.ts';
import { TOWN, TOWN_RULES } from '../testing/town-framework.ts';
import { OptionsReport, optionsOf } from './options-of.ts';

const by = (framework: string, ruleset: string, text: string, library = LIBRARY): OptionsReport => {
  const checked = checkCaseFile(
    { ...HEADER, framework, ruleset, events: on('2008-01-01', picture(text)) },
    library,
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return optionsOf(checked.value, undefined, library);
};

describe('optionsOf', () => {
  it('gives what fits a case of un-2014, as a published report', () => {
    const report = optionsOf(aCase([...BASIS, ...day(1, urgent())]));
    expect(OptionsReport.safeParse(report).error).toBeUndefined();
    expect(report.fitting.map(({ option }) => option.form)).toContain('peacefulMeans');
    expect(report.fitting.map(({ option }) => option.form)).not.toContain('collectiveAction');
  });

  it.each([
    ['osapg-2009', 'osapg-2009/1', '6.1 acute, 5.2 present'],
    ['sg-2013', 'sg-2013/1', '6.4 acute, 4.1 present'],
  ])('carries factors to %s through its crosswalk', (framework, ruleset, text) => {
    const { fitting } = by(framework, ruleset, text);
    const factors = fitting.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'factor' ? [reason.factor] : [])),
    );
    const own = LIBRARY.editions.find((edition) => edition.framework.id === framework)?.framework.factors;
    expect(factors.length).toBeGreaterThan(0);
    for (const factor of factors) expect(own?.map(({ id }) => id)).toContain(factor);
  });

  it('says of a framework without a crosswalk that no factor is carried', () => {
    const library = libraryWith(LIBRARY, {
      format: 'forewarn.method/1',
      framework: TOWN,
      ruleSets: [TOWN_RULES],
    });
    const checked = checkCaseFile(
      {
        ...HEADER,
        framework: 'town-2020',
        ruleset: 'town-2020/own',
        events: on('2020-01-01', rated('A.arms', 'acute')),
      },
      library,
    );
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
    const { undecided } = optionsOf(checked.value, undefined, library);
    expect(undecided.length).toBeGreaterThan(0);
    for (const { gaps } of undecided) expect(gaps.map(({ kind }) => kind)).toContain('not-carried');
  });

  it('names the options of the case that are not among those here', () => {
    const advice = { ...adviceGiven(), options: ['own.option'] };
    expect(optionsOf(aCase(on('2008-01-01', advice))).unknown).toEqual(['own.option']);
  });

  it('stands at the date that is asked for', () => {
    const caseFile = aCase([...BASIS, ...day(5, urgent())]);
    expect(optionsOf(caseFile, '2008-01-02').fitting).toEqual([]);
    expect(optionsOf(caseFile, '2008-01-06').at).toBe('2008-01-06');
  });
});
