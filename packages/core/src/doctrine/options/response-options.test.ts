import { describe, expect, it } from 'vitest';
import { statesOfRegion } from '../../escalation/posture.ts';
import { UN_2014 } from '../../frameworks/un-2014/index.ts';
import { INHIBITORS, POLICY_FAMILIES, ResilienceFamily } from '../resilience-families.ts';
import { SIGNS } from '../un-r2p-1/signs.ts';
import { ACTORS, PARTNERS } from './actors.ts';
import { ASSISTANCE_PRINCIPLES, CONDITIONS, RWP_CONDITIONS } from './conditions.ts';
import { REGIONAL_ARRANGEMENTS } from './regional-arrangements.ts';
import { REGIONAL_OFFERS } from './regional-offers.ts';
import { OPTION_FORMS, ResponseOption } from './response-option.ts';
import { findResponseOption, RESPONSE_OPTIONS } from './response-options.ts';

const idsOf = (isMeant: (option: ResponseOption) => boolean) =>
  RESPONSE_OPTIONS.filter(isMeant).map(({ id }) => id);
const ofForm = (form: string) => idsOf((option) => option.form === form);
const idsIn = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const statesNamedIn = (form: string) =>
  RESPONSE_OPTIONS.filter((option) => option.form === form).flatMap((option) => option.states ?? []);
const isOfFamily = (option: ResponseOption, families: readonly string[]) =>
  option.family !== undefined && families.includes(option.family);

describe('the response options', () => {
  it.each(RESPONSE_OPTIONS.map((option) => [option.id, option] as const))('describe %s', (id, option) => {
    expect(ResponseOption.safeParse(option).error).toBeUndefined();
    expect(findResponseOption(id)).toBe(option);
    expect(`${option.name}. ${option.what}`).not.toMatch(/\b(should|must|ought|has to|have to)\b/i);
    expect(option.what).toMatch(/^[A-Z].*\.$/);
  });

  it('are found by their ids only', () => {
    for (const id of ['', 'prevention', 'constructor']) expect(findResponseOption(id)).toBeUndefined();
  });

  it('have each id and each name once', () => {
    expect(new Set(idsIn(RESPONSE_OPTIONS)).size).toBe(RESPONSE_OPTIONS.length);
    const named = RESPONSE_OPTIONS.map(({ form, name }) => `${form}: ${name}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('stand form by form, and a form has options', () => {
    const forms = RESPONSE_OPTIONS.map(({ form }) => form);
    expect(forms.filter((form, index) => form !== forms[index - 1])).toEqual(OPTION_FORMS);
  });

  it('answer factors of the framework, and every factor', () => {
    const answered = new Set(RESPONSE_OPTIONS.flatMap(({ answers }) => answers));
    expect([...answered].toSorted()).toEqual(idsIn(UN_2014.factors).toSorted());
  });

  it('answer signs that there are, and every sign', () => {
    const answered = new Set(RESPONSE_OPTIONS.flatMap(({ signs = [] }) => signs));
    expect([...answered].toSorted()).toEqual([...idsIn(SIGNS), 'signs.past-commission'].toSorted());
  });

  it('answer ethnic cleansing wherever they answer a crime that they look into or protect from', () => {
    const answersOnlyCrimes = idsOf(
      ({ signs = [] }) => signs.includes('signs.genocide') && !signs.includes('signs.ethnic-cleansing'),
    );
    expect(answersOnlyCrimes).toEqual(['peaceful.cooperation-with-courts']);
  });

  it('put pressure on a State, outside collective action, over acts or a plan only', () => {
    const pressure = RESPONSE_OPTIONS.filter(({ needsGround }) => needsGround);
    expect(idsIn(pressure)).toEqual([
      'peaceful.diplomatic-sanctions',
      'regional.suspension',
      'regional.sanctions',
    ]);
    const common = new Set(idsIn(UN_2014.factors.filter(({ kind }) => kind === 'common')));
    expect(pressure.flatMap(({ answers }) => answers).filter((id) => common.has(id))).toEqual([]);
  });

  it('name states that their region has', () => {
    expect(statesOfRegion('warning')).toEqual(expect.arrayContaining(statesNamedIn('earlyWarning')));
    expect(statesOfRegion('pillarThree.collectiveAction')).toEqual(
      expect.arrayContaining(statesNamedIn('collectiveAction')),
    );
    expect(
      idsOf((option) => option.states !== undefined && !/^(warning|assembly)\./.test(option.id)),
    ).toEqual([]);
  });
});

describe('pillar one', () => {
  it.each([
    ['national-resilience', 7],
    ['human-rights', 7],
    ['targeted-measures', 5],
    ['partnerships', 2],
    ['recommended', 7],
  ])('has options of %s', (form, count) => {
    expect(ofForm(form)).toHaveLength(count);
  });

  it('has the seven recommended measures of A/67/929', () => {
    expect(ofForm('recommended')).toEqual([
      'prevention.national-focal-point',
      'prevention.national-assessment',
      'prevention.treaties',
      'prevention.shared-experience',
      'prevention.peer-review',
      'prevention.assistance-partnerships',
      'prevention.part-in-discussion',
    ]);
  });

  it('is for the State to act on', () => {
    expect(idsOf(({ pillar }) => pillar === 'one')).toEqual(
      idsOf(({ consent }) => consent === 'the-state-acts'),
    );
  });
});

describe('the families', () => {
  it('are those under which resilience is recorded', () => {
    const families = new Set(RESPONSE_OPTIONS.flatMap(({ family }) => family ?? []));
    expect([...families].toSorted()).toEqual([...ResilienceFamily.options].toSorted());
  });

  it('are four of A/67/929 in pillar one, and seven inhibitors of A/68/947 with one option each in capacity-building', () => {
    const inhibitors = RESPONSE_OPTIONS.filter((option) => isOfFamily(option, INHIBITORS));
    expect(inhibitors.map(({ family }) => family)).toEqual(INHIBITORS);
    expect(new Set(inhibitors.map(({ form }) => form))).toEqual(new Set(['capacityBuilding']));
    expect(
      new Set(
        RESPONSE_OPTIONS.filter((option) => isOfFamily(option, POLICY_FAMILIES)).map(({ pillar }) => pillar),
      ),
    ).toEqual(new Set(['one']));
  });

  it('rest on the report that has them', () => {
    const without = idsOf(
      ({ family, cites }) =>
        family !== undefined &&
        !cites.some(({ document }) => document === 'A/67/929' || document === 'A/68/947'),
    );
    expect(without).toEqual([]);
  });
});

describe('consent', () => {
  it('is needed for all of pillar two', () => {
    expect(RESPONSE_OPTIONS.filter(({ pillar }) => pillar === 'two').map(({ consent }) => consent)).toEqual(
      idsOf(({ pillar }) => pillar === 'two').map(() => 'needed'),
    );
  });

  it('is replaced by a decision of the Council under Chapter VII and Article 53, and nowhere else', () => {
    const decided = idsOf(({ consent }) => consent === 'council-decision');
    expect(decided).toEqual(idsOf(({ chapter, article }) => chapter === 'VII' || article === '53'));
    expect(decided.filter((id) => findResponseOption(id)?.actors[0] !== 'security-council')).toEqual([]);
  });

  it('is needed for the means of Article 33', () => {
    const settlement = RESPONSE_OPTIONS.filter(({ article }) => article === '33');
    expect(settlement).toHaveLength(7);
    expect(new Set(settlement.map(({ consent }) => consent))).toEqual(new Set(['needed']));
  });
});

it('shows what the Council can do as what it can do', () => {
  const council = RESPONSE_OPTIONS.filter(({ consent }) => consent === 'council-decision');
  expect(council.filter(({ what }) => !/^The (Security )?Council can /.test(what))).toEqual([]);
});

describe('the conditions', () => {
  it('have each id once, and each binds an option', () => {
    const ids = idsIn(CONDITIONS);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(RESPONSE_OPTIONS.flatMap(({ conditions }) => conditions))).toEqual(new Set(ids));
  });

  it('of responsibility while protecting bind collective action through the Council and nothing else', () => {
    const whileProtecting = new Set(idsIn(RWP_CONDITIONS));
    expect(idsOf(({ conditions }) => conditions.some((id) => whileProtecting.has(id)))).toEqual(
      idsOf(({ consent }) => consent === 'council-decision'),
    );
  });

  it('of responsibility while protecting bind force in full', () => {
    const force = RESPONSE_OPTIONS.filter(({ article }) => article === '42' || article === '53');
    expect(force).toHaveLength(7);
    for (const { id, conditions } of force)
      expect(conditions, `at ${id}`).toEqual(
        expect.arrayContaining([...idsIn(RWP_CONDITIONS), 'both-findings', 'case-by-case', 'scope']),
      );
  });

  it('of assistance bind pillar two and nothing else', () => {
    const principles = new Set(idsIn(ASSISTANCE_PRINCIPLES));
    expect(idsOf(({ conditions }) => conditions.some((id) => principles.has(id)))).toEqual(
      idsOf(({ pillar }) => pillar === 'two'),
    );
  });
});

describe('the actors', () => {
  it('have each id once, and each may take an option', () => {
    const ids = idsIn(ACTORS);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(RESPONSE_OPTIONS.flatMap(({ actors }) => actors))).toEqual(new Set(ids));
  });

  it('hold the partners of A/66/874', () => {
    const partners = idsIn(PARTNERS);
    expect(partners).toEqual(
      expect.arrayContaining(['security-council', 'peacebuilding-commission', 'media']),
    );
    expect(partners).not.toContain('development-partners');
  });
});

describe('the regional arrangements', () => {
  it('are the twelve that A/65/877 and its debate speak of', () => {
    expect(idsIn(REGIONAL_ARRANGEMENTS)).toEqual(
      'african-union ecowas sadc igad icglr osce oas eu caricom asean league-of-arab-states oic'.split(' '),
    );
  });

  it('offer options of the pillar under which they offer them', () => {
    const offers = [
      ...REGIONAL_OFFERS,
      ...REGIONAL_ARRANGEMENTS.flatMap((arrangement) => arrangement.offers),
    ];
    expect(
      offers.filter(({ pillar, options }) => options.some((id) => findResponseOption(id)?.pillar !== pillar)),
    ).toEqual([]);
    const offered = new Set(offers.flatMap(({ options }) => options));
    expect(idsOf(({ id }) => id.startsWith('regional.') && !offered.has(id))).toEqual([]);
  });
});
