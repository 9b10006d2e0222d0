import { describe, expect, it } from 'vitest';
import { dateOf, day } from '../testing/a-case.ts';
import { picture, withdrawn } from '../testing/picture-events.ts';
import {
  adviceGiven,
  begun,
  consentRefused,
  convened,
  found,
  mandate,
  requested,
  responseBegun,
} from '../testing/recorded-events.ts';
import { after, openOnes } from '../testing/scenario.ts';
import { calm, corroborated, imminent, serious } from '../testing/situations.ts';

const both = [found('manifest-failure'), found('peaceful-means-inadequate')];
const grave = [...corroborated(), ...picture('2.4 present')];

describe('the lists', () => {
  it('hold the open questions in the order of the specification', () => {
    const trace = after(
      day(1, begun('capacityBuilding'), requested('encouragement'), mandate('S/RES/1', '42')),
      day(2, picture('10.2 acute, 10.4 present, 8.7 acute, 2.4 present')),
    );
    expect(openOnes(trace)).toEqual([
      'advice',
      'basis-not-recorded',
      'verify',
      'incitement',
      'information-gap',
      'assistance-review',
      'pillarTwo.encouragement',
      'pillarThree.peacefulMeans',
      'pillarThree.regionalArrangements',
    ]);
  });

  it('hold closed questions in order of closing, those of one event in the order of the specification', () => {
    const trace = after(
      day(1, imminent()),
      day(2, responseBegun('regionalArrangements')),
      day(4, adviceGiven()),
      day(6, calm()),
    );
    expect(trace.gaps.map(({ what, days, how }) => `${what} ${days} ${how}`)).toEqual([
      'pillarThree.regionalArrangements 1 answered',
      'advice 3 answered',
      'information-gap 5 lapsed',
      'pillarTwo.protectionAssistance 5 lapsed',
      'pillarThree.peacefulMeans 5 lapsed',
    ]);
  });

  it('hold a question as often as it was open', () => {
    const trace = after(day(1, serious()), day(2, calm()), day(5, serious()), day(9, calm()));
    expect(trace.gaps.filter(({ what }) => what === 'pillarThree.peacefulMeans')).toEqual([
      { what: 'pillarThree.peacefulMeans', from: dateOf(1), to: dateOf(2), days: 1, how: 'lapsed' },
      { what: 'pillarThree.peacefulMeans', from: dateOf(5), to: dateOf(9), days: 4, how: 'lapsed' },
    ]);
  });
});

describe('conditions', () => {
  it('ask for evidence anew when the only item is withdrawn', () => {
    expect(openOnes(after(day(1, corroborated())))).not.toContain('verify');
    expect(openOnes(after(day(1, corroborated()), day(2, withdrawn('e1'))))).toContain('verify');
  });

  it('see no information gap in three unknown factors, nor while the warning monitors', () => {
    expect(openOnes(after(day(1, serious(), picture('8.1 absent'))))).not.toContain('information-gap');
    expect(openOnes(after(day(1, calm())))).not.toContain('information-gap');
    expect(openOnes(after(day(1, convened())))).toContain('information-gap');
  });

  it('see no gap in a factor that was judged', () => {
    expect(openOnes(after(day(1, serious(), picture('f8 none'))))).not.toContain('information-gap');
  });

  it.each(['capacityBuilding', 'protectionAssistance'] as const)(
    'review %s that was asked for or is given',
    (form) => {
      const unwilling = day(1, picture('2.5 present'));
      expect(openOnes(after(unwilling, day(2, requested(form))))).toContain('assistance-review');
      expect(openOnes(after(unwilling, day(2, begun(form))))).toContain('assistance-review');
      expect(openOnes(after(unwilling, day(2, consentRefused(form))))).not.toContain('assistance-review');
    },
  );

  it('do not review encouragement', () => {
    expect(openOnes(after(day(1, picture('2.5 present')), day(2, begun('encouragement'))))).not.toContain(
      'assistance-review',
    );
  });

  it('review either finding', () => {
    expect(openOnes(after(day(1, found('manifest-failure'))))).toContain('finding-review');
    expect(openOnes(after(day(1, found('peaceful-means-inadequate'))))).toContain('finding-review');
    expect(openOnes(after(day(1, grave), day(2, both)))).not.toContain('finding-review');
  });

  it('ask for no basis where both findings are recorded, due for review or not', () => {
    expect(openOnes(after(day(1, both), day(2, mandate('S/RES/1', '42'))))).not.toContain(
      'basis-not-recorded',
    );
    expect(openOnes(after(day(1, mandate('S/RES/1', '42'))))).toContain('basis-not-recorded');
  });

  it('keep a request open as the question of its form', () => {
    const trace = after(day(1, imminent()), day(4, requested('protectionAssistance')));
    expect(trace.open.find(({ question }) => question === 'pillarTwo.protectionAssistance')?.since).toBe(
      dateOf(1),
    );
  });
});
