import { describe, expect, it } from 'vitest';
import type { FactorPicture } from '../assessment/picture.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { RESPONSE_OPTIONS } from '../doctrine/options/response-options.ts';
import type { ResponseOption } from '../doctrine/options/response-option.ts';
import type { Posture } from '../escalation/posture.ts';
import { INITIAL_STATES } from '../escalation/posture.ts';
import type { Crosswalk } from '../frameworks/crosswalk.ts';
import { SG_2013_EDITION } from '../frameworks/sg-2013/index.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import type { Events } from '../testing/a-case.ts';
import { day, on } from '../testing/a-case.ts';
import { picture } from '../testing/picture-events.ts';
import {
  begun,
  blockedInCouncil,
  consentRefused,
  found,
  mandate,
  note,
  requested,
  responseBegun,
} from '../testing/recorded-events.ts';
import { after } from '../testing/scenario.ts';
import { calm, imminent, serious, unwillingness, urgent } from '../testing/situations.ts';
import { factorsThrough } from './options-for-factors.ts';
import type { OptionsForCase } from './options-for-result.ts';
import { optionsFor } from './options-for.ts';

type Fitting = OptionsForCase['fitting'][number];

const optionsAfter = (...events: Events): OptionsForCase => {
  const { posture, picture } = after(...events);
  return optionsFor(posture, picture);
};
const idsOf = (list: readonly { readonly option: ResponseOption }[]) => list.map(({ option }) => option.id);
const idsThat = (isMeant: (option: ResponseOption) => boolean) =>
  RESPONSE_OPTIONS.filter(isMeant).map(({ id }) => id);
const ofForm = ({ fitting }: OptionsForCase, form: string) =>
  fitting.filter(({ option }) => option.form === form);
const fitOf = ({ fitting }: OptionsForCase, id: string): Fitting | undefined =>
  fitting.find(({ option }) => option.id === id);
const pillarsOf = (list: readonly { readonly option: ResponseOption }[]) =>
  new Set(list.map(({ option }) => option.pillar));

const BOTH_FINDINGS = [found('manifest-failure'), found('peaceful-means-inadequate')];

describe('a calm picture', () => {
  it('brings no option of pillar two or three and no early warning', () => {
    const options = optionsAfter(day(1, calm()));
    expect(options.fitting).toEqual([]);
    expect(pillarsOf(options.undecided)).toEqual(new Set(['one']));
  });

  it('leaves the measures of the State undecided while nothing is known, and drops none', () => {
    const { fitting, undecided } = optionsAfter(day(1, note()));
    expect(fitting).toEqual([]);
    expect(idsOf(undecided)).toEqual(idsThat(({ pillar }) => pillar === 'one'));
    expect(undecided.find(({ option }) => option.id === 'prevention.fair-elections')?.gaps).toEqual([
      { kind: 'unknown', factor: '1' },
      { kind: 'unknown', factor: '8' },
    ]);
  });

  it('drops the measures whose every factor is known to be low', () => {
    const low = UN_2014.factors.map(({ id }) => `f${id} low`).join(', ');
    expect(optionsAfter(day(1, picture(low)))).toEqual({ fitting: [], undecided: [] });
  });
});

describe('the measures of the State', () => {
  it('fit by a factor that is at least moderate, with its level and trend', () => {
    const options = optionsAfter(day(1, picture('7.1 acute rising, 7.2 present')));
    expect(fitOf(options, 'prevention.security-sector-reform')?.reasons).toEqual([
      { kind: 'factor', factor: '7', level: 'high', trend: 'rising' },
    ]);
    expect(fitOf(options, 'prevention.fair-elections')).toBeUndefined();
  });

  it('fit early, by a factor that is low and rising', () => {
    const id = 'prevention.dialogue-and-mediation';
    expect(fitOf(optionsAfter(day(1, picture('9.4 emerging rising'))), id)?.reasons).toEqual([
      { kind: 'factor', factor: '9', level: 'low', trend: 'rising' },
    ]);
    expect(fitOf(optionsAfter(day(1, picture('9.4 emerging'))), id)).toBeUndefined();
  });

  it('fit by a sign that shows, whatever its factors were judged to be', () => {
    const quiet = [7, 8, 9, 10, 11, 13, 14].map((factor) => `f${factor} low`).join(', ');
    const options = optionsAfter(day(1, picture(`7.14 acute, ${quiet}`)));
    expect(fitOf(options, 'prevention.countering-hate-speech')?.reasons).toEqual([
      { kind: 'sign', sign: 'signs.incitement' },
    ]);
    expect(fitOf(options, 'prevention.early-warning-mechanism')).toBeUndefined();
  });

  it('carry what the case says of a State that is unwilling and in doubt', () => {
    const fit = fitOf(optionsAfter(day(1, imminent(), unwillingness())), 'prevention.accountability');
    expect(fit?.cautions.slice(0, 2)).toEqual([
      { kind: 'state-unwilling' },
      { kind: 'state-in-doubt', state: 'inDoubt.noted' },
    ]);
  });

  it('are marked where the factor that speaks for them is stale', () => {
    const rated = day(1, picture('8.8 acute, 8.1 present'));
    const stale = { kind: 'stale', factor: '8' };
    expect(fitOf(optionsAfter(rated), 'prevention.fair-elections')?.cautions).not.toContainEqual(stale);
    expect(
      fitOf(optionsAfter(rated, on('2008-06-01', note())), 'prevention.fair-elections')?.cautions,
    ).toContainEqual(stale);
  });
});

/** Encouragement and capacity-building are indicated. */
const helpIndicated = () => day(1, picture('f7 high, f2 moderate, f3 moderate'));

describe('help', () => {
  it('fits when its form is indicated and a factor that it answers is at least moderate', () => {
    const options = optionsAfter(helpIndicated());
    expect(fitOf(options, 'assistance.capacity.judicial-and-human-rights-institutions')?.reasons).toEqual([
      { kind: 'region', region: 'pillarTwo.capacityBuilding', state: 'indicated' },
      { kind: 'factor', factor: '2', level: 'moderate', trend: 'steady' },
      { kind: 'factor', factor: '3', level: 'moderate', trend: 'steady' },
    ]);
    expect(ofForm(options, 'protectionAssistance')).toEqual([]);
    expect(idsOf(options.undecided)).toContain('assistance.capacity.local-conflict-resolution');
  });

  it('fits when it is requested or under way', () => {
    for (const event of [requested('capacityBuilding'), begun('capacityBuilding')])
      expect(
        idsOf(ofForm(optionsAfter(day(1, picture('f3 moderate')), day(2, event)), 'capacityBuilding')),
      ).toContain('assistance.capacity.security-sector');
  });

  it('is undecided when the State asks for it and nothing is known of what it answers', () => {
    const { fitting, undecided } = optionsAfter(day(1, requested('protectionAssistance')));
    expect(fitting).toEqual([]);
    expect(idsOf(undecided.filter(({ option }) => option.pillar === 'two'))).toEqual(
      idsThat(({ form }) => form === 'protectionAssistance'),
    );
  });

  it('stays when the State refuses it, with that as a caution', () => {
    const refusal = { kind: 'consent-refused', region: 'pillarTwo.capacityBuilding' };
    const before = ofForm(optionsAfter(helpIndicated()), 'capacityBuilding');
    const refused = ofForm(
      optionsAfter(helpIndicated(), day(2, consentRefused('capacityBuilding'))),
      'capacityBuilding',
    );
    expect(idsOf(refused)).toEqual(idsOf(before));
    expect(before.filter(({ cautions }) => cautions.some(({ kind }) => kind === refusal.kind))).toEqual([]);
    for (const { cautions } of refused) expect(cautions[0]).toEqual(refusal);
  });

  it('does not fit by a factor that is low, even when it rises', () => {
    const options = optionsAfter(
      day(1, picture('9.4 emerging rising, f1 low, f6 low')),
      day(2, requested('capacityBuilding')),
    );
    expect(fitOf(options, 'prevention.dialogue-and-mediation')).toBeDefined();
    expect(fitOf(options, 'assistance.capacity.local-conflict-resolution')).toBeUndefined();
  });

  it('carries the doubt about a State that it needs, and response that needs no consent does not', () => {
    const options = optionsAfter(day(1, imminent(), unwillingness()));
    const unwilling = { kind: 'state-unwilling' };
    expect(fitOf(options, 'assistance.encouragement.dialogue')?.cautions).toContainEqual(unwilling);
    expect(fitOf(options, 'peaceful.mediation')?.cautions).toContainEqual(unwilling);
    expect(fitOf(options, 'peaceful.public-advocacy')?.cautions).not.toContainEqual(unwilling);
  });

  it('names the principles that bind it', () => {
    const fit = fitOf(optionsAfter(helpIndicated()), 'assistance.encouragement.dialogue');
    expect(fit?.cautions).toContainEqual({ kind: 'condition', condition: 'do-no-harm' });
  });
});

const early = (...events: Events) =>
  idsOf(ofForm(optionsAfter(day(1, ...events)), 'earlyWarning')).map((id) => id.split('.')[1]);

describe('early warning', () => {
  it('follows the warning, and convening an emergency', () => {
    expect(early(serious())).toEqual(['closer-monitoring', 'exploratory-mission']);
    expect(early(imminent())).toContain('advice');
    expect(early(imminent())).not.toContain('convening');
    expect(early(urgent())).toEqual(expect.arrayContaining(['advice', 'convening']));
    expect(early(urgent())).not.toContain('referral');
  });
});

const PRESSURE = idsThat(({ needsGround }) => needsGround === true);

describe('peaceful and regional response', () => {
  it.each([
    ['peacefulMeans', ['peaceful.diplomatic-sanctions']],
    ['regionalArrangements', ['regional.suspension', 'regional.sanctions']],
  ])(
    'fits as soon as it is indicated, whatever the other pillars show, but for pressure: %s',
    (form, pressure) => {
      const options = optionsAfter(day(1, serious()));
      expect(idsOf(ofForm(options, form))).toEqual(
        idsThat((option) => option.form === form && !pressure.includes(option.id)),
      );
      expect(fitOf(options, 'peaceful.arbitration')).toMatchObject({
        reasons: [{ kind: 'region', region: 'pillarThree.peacefulMeans', state: 'indicated' }],
      });
    },
  );

  it('puts pressure on a State only where acts or a plan show, and is undecided where they are not known', () => {
    const fittingAfter = (...events: Events) =>
      idsOf(optionsAfter(day(1, serious(), ...events)).fitting).filter((id) => PRESSURE.includes(id));
    expect(PRESSURE).toHaveLength(3);
    expect(fittingAfter()).toEqual([]);
    expect(idsOf(optionsAfter(day(1, serious())).undecided)).toEqual(expect.arrayContaining([...PRESSURE]));
    expect(fittingAfter(...picture('11.1 present'))).toEqual(PRESSURE);
    expect(fittingAfter(...picture('4.1 acute, 7.4 acute, f11 low, f12 low, f13 low'))).toEqual([]);
  });

  it('ends pressure with the acts, while a track that is under way goes on', () => {
    const options = optionsAfter(
      day(1, picture('11.1 present, f10 low, f12 low, f13 low, f14 low')),
      day(2, responseBegun('peacefulMeans')),
      day(3, picture('11.1 absent')),
    );
    expect(fitOf(options, 'peaceful.mediation')).toBeDefined();
    expect(fitOf(options, 'peaceful.diplomatic-sanctions')).toBeUndefined();
    expect(idsOf(options.undecided)).not.toContain('peaceful.diplomatic-sanctions');
  });
});

const collectiveAfter = (...events: Events) => ofForm(optionsAfter(...events), 'collectiveAction');
/** What the cautions say of the two findings. */
const about = (cautions: Fitting['cautions'] | undefined) =>
  cautions?.filter(({ kind }) => kind.startsWith('finding-'));

describe('collective action', () => {
  const council = idsThat(({ consent }) => consent === 'council-decision');
  const withForce = idsThat(({ article }) => article === '42' || article === '53');
  const withoutForce = council.filter((id) => !withForce.includes(id));

  it('is not there for indicators alone, however grave, nor with one finding', () => {
    expect(collectiveAfter(day(1, urgent(), unwillingness()))).toEqual([]);
    expect(collectiveAfter(day(1, urgent()), day(2, found('manifest-failure')))).toEqual([]);
  });

  it('is there as what the Council can decide once both findings are recorded', () => {
    const options = collectiveAfter(day(1, urgent(), unwillingness()), day(2, BOTH_FINDINGS));
    expect(idsOf(options).toSorted()).toEqual(council.toSorted());
    for (const { option, cautions } of options) {
      expect(cautions, `at ${option.id}`).toEqual(
        expect.arrayContaining(
          ['authority', 'proportionality'].map((condition) => ({ kind: 'condition', condition })),
        ),
      );
      expect(about(cautions)).toEqual([]);
    }
  });

  it('is there under a mandate, and says which findings are not recorded', () => {
    const options = collectiveAfter(
      day(1, urgent()),
      day(2, found('manifest-failure'), mandate('S/RES/1', '41')),
    );
    expect(idsOf(options)).toEqual(withoutForce);
    expect(options[0]?.reasons[0]).toEqual({
      kind: 'region',
      region: 'pillarThree.collectiveAction',
      state: 'authorised.measures',
    });
    expect(about(options[0]?.cautions)).toContainEqual({
      kind: 'finding-not-recorded',
      finding: 'peaceful-means-inadequate',
    });
  });

  it('says which findings are due for review', () => {
    const options = collectiveAfter(day(1, calm()), day(2, BOTH_FINDINGS));
    expect(about(options[0]?.cautions)).toEqual([
      { kind: 'finding-under-review', finding: 'manifest-failure' },
      { kind: 'finding-under-review', finding: 'peaceful-means-inadequate' },
    ]);
  });

  it('stays when the Council is blocked, and the Assembly comes in', () => {
    const options = collectiveAfter(day(1, urgent()), day(2, blockedInCouncil('vetoed')));
    expect(idsOf(options)).toEqual([...withoutForce, 'assembly.uniting-for-peace']);
    const withFindings = collectiveAfter(
      day(1, urgent(), unwillingness()),
      day(2, BOTH_FINDINGS, blockedInCouncil('vetoed')),
    );
    expect(idsOf(withFindings).toSorted()).toEqual([...council, 'assembly.uniting-for-peace'].toSorted());
  });

  it('has force only with both findings, or where the Council has authorised force', () => {
    const forceAfter = (...acts: readonly (readonly CaseEvent[])[]) =>
      idsOf(collectiveAfter(day(1, urgent(), unwillingness()), day(2, ...acts))).filter((id) =>
        withForce.includes(id),
      );
    expect(withForce).toHaveLength(7);
    expect(forceAfter([mandate('S/RES/1', '41')])).toEqual([]);
    expect(forceAfter([mandate('S/RES/1', '41')], BOTH_FINDINGS).toSorted()).toEqual(withForce.toSorted());
    expect(forceAfter([mandate('S/RES/1', '42')]).toSorted()).toEqual(withForce.toSorted());
    expect(forceAfter([blockedInCouncil('rejected')], [found('manifest-failure')])).toEqual([]);
  });
});

const standing = (effective: FactorPicture['effective']): FactorPicture => ({
  suggested: effective,
  judged: null,
  effective,
  trend: 'steady',
  coverage: { assessed: 1, applicable: 2 },
  stale: false,
  review: false,
});

describe('another framework', () => {
  const crosswalk = SG_2013_EDITION.crosswalks.find(({ from }) => from === 'un-2014');
  const noPosture: Posture = { signs: [], ...INITIAL_STATES };

  it('is read through its crosswalk, and what has no counterpart there is said', () => {
    const toy: Crosswalk = {
      from: 'un-2014',
      to: 'toy',
      relations: [
        { from: '1', to: 'A', relation: 'subset', certainty: 'high' },
        { from: '1.1', to: 'A.1', relation: 'equal', certainty: 'high' },
        { from: '9', to: 'A', relation: 'intersects', certainty: 'high' },
      ],
    };
    const options = optionsFor(
      noPosture,
      { factors: { A: standing('high') }, rules: {} },
      factorsThrough(toy),
    );
    expect(fitOf(options, 'prevention.fair-distribution')).toMatchObject({
      reasons: [{ kind: 'factor', factor: 'A', level: 'high' }],
      cautions: [{ kind: 'not-carried', factor: '4' }],
    });
    expect(options.undecided.find(({ option }) => option.id === 'prevention.civil-society')?.gaps).toEqual([
      { kind: 'not-carried', factor: '6' },
    ]);
  });

  it('may be one that ships', () => {
    const factors = Object.fromEntries(
      SG_2013_EDITION.framework.factors.map(({ id }) => [id, standing('moderate')]),
    );
    if (crosswalk === undefined) throw new Error('sg-2013 has no crosswalk from un-2014');
    const { fitting } = optionsFor(noPosture, { factors, rules: {} }, factorsThrough(crosswalk));
    expect(idsOf(fitting)).toContain('prevention.accountability');
  });

  it('is refused when the crosswalk is not from un-2014 or the picture lacks a factor: both are bugs', () => {
    expect(() => factorsThrough({ from: 'toy', to: 'un-2014', relations: [] })).toThrow(/from toy/);
    expect(() => optionsFor(noPosture, { factors: {}, rules: {} })).toThrow(/knows no factor/);
  });
});
