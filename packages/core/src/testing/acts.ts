import type { CaseEvent } from '../case/case-event.ts';
import type { Region } from '../escalation/posture.ts';
import { eventInShort } from './in-short.ts';
import { picture } from './picture-events.ts';
import {
  adviceGiven,
  begun,
  blockedInCouncil,
  consentRefused,
  convened,
  ended,
  found,
  findingWithdrawn,
  mandate,
  mandateEnded,
  optionsReported,
  referred,
  requested,
  responseBegun,
  responseEnded,
} from './recorded-events.ts';

/** What can be done in a case at one time, by a name: a sitting that is weighed, or one recorded event. */
export interface Act {
  readonly type: string;
  readonly events: readonly CaseEvent[];
}

/** Pictures by what they amount to under `un-r2p/1`. What one of them does not name, it rates absent. */
const PICTURES = {
  calm: '',
  serious: '7.1 acute, 7.2 present',
  imminent: '14.1 acute, 14.2 present',
  ongoing: '10.2 acute, 10.4 present',
  urgent: '10.2 acute rising basis, 10.4 present',
  'urgent, none ongoing': '7.1 acute rising basis, 7.4 acute, 7.6 present, 7.7 present',
  'imminent, State in doubt': '14.1 acute, 14.2 present, 3.10 acute',
  'ongoing, State unwilling': '10.2 acute basis, 10.4 present, 2.4 present',
  'serious, structures weak': '7.1 acute, 7.2 present, 3.1 present',
} as const;
type Pictured = keyof typeof PICTURES;

/** Each rating of a picture by its indicator. */
const ratingsOf = (text: string): ReadonlyMap<string, CaseEvent> =>
  new Map(picture(text).map((event) => [event.type === 'indicator.rated' ? event.indicator : '', event]));

const ABSENT = Object.values(PICTURES).flatMap((text) =>
  [...ratingsOf(text).keys()].map((indicator) => `${indicator} absent`),
);
const ALL_ABSENT = ratingsOf(ABSENT.join(', '));

const weighed = (...pictured: readonly Pictured[]): readonly Act[] =>
  pictured.map((name) => ({
    type: `weighed ${name}`,
    events: [...new Map([...ALL_ABSENT, ...ratingsOf(PICTURES[name])]).values()],
  }));

const recorded = (...events: readonly CaseEvent[]): readonly Act[] =>
  events.map((event) => ({ type: eventInShort(event), events: [event] }));

const assistance = (form: Parameters<typeof begun>[0], pictured: Pictured): readonly Act[] => [
  ...weighed('calm', pictured),
  ...recorded(
    requested(form),
    begun(form, 'A'),
    begun(form, 'B'),
    ended(form, 'A'),
    ended(form, 'B'),
    consentRefused(form),
  ),
];

const response = (track: Parameters<typeof responseBegun>[0]): readonly Act[] => [
  ...weighed('calm', 'serious'),
  ...recorded(
    responseBegun(track, 'A'),
    responseBegun(track, 'B'),
    responseEnded(track, 'A'),
    responseEnded(track, 'B'),
  ),
];

const findings = (finding: Parameters<typeof found>[0]): readonly Act[] =>
  recorded(found(finding), findingWithdrawn(finding));

/** What can be done that a region listens to, or a region that it reads. */
export const ACTS: Readonly<Record<Region, readonly Act[]>> = {
  warning: [
    ...weighed('calm', 'serious', 'imminent', 'ongoing', 'urgent', 'urgent, none ongoing'),
    ...recorded(adviceGiven(), convened(), optionsReported(), referred('none')),
  ],
  pillarOne: [
    ...weighed('calm', 'imminent', 'imminent, State in doubt', 'ongoing, State unwilling'),
    ...findings('manifest-failure'),
  ],
  'pillarTwo.encouragement': assistance('encouragement', 'serious, structures weak'),
  'pillarTwo.capacityBuilding': assistance('capacityBuilding', 'serious, structures weak'),
  'pillarTwo.protectionAssistance': assistance('protectionAssistance', 'imminent'),
  'pillarThree.peacefulMeans': response('peacefulMeans'),
  'pillarThree.meansFinding': [...weighed('calm', 'serious'), ...findings('peaceful-means-inadequate')],
  'pillarThree.regionalArrangements': response('regionalArrangements'),
  'pillarThree.collectiveAction': [
    ...weighed('calm', 'serious'),
    ...findings('manifest-failure'),
    ...findings('peaceful-means-inadequate'),
    ...recorded(
      mandate('S/RES/1', '41'),
      mandate('S/RES/1', '42'),
      mandate('S/RES/2', '41'),
      mandateEnded('S/RES/1'),
      mandateEnded('S/RES/2'),
      blockedInCouncil('vetoed'),
    ),
  ],
};
