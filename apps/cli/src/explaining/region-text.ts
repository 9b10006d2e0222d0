import type { Move, Region } from '@forewarn/core';
import { isMoveByCeasing, isMoveDown, stateWords } from '@forewarn/core';
import { refusalOf } from '@forewarn/core/escalation';
import type { RegionExplained, WayOut } from '@forewarn/core/explanation';
import { citationText } from '../citation-text.ts';
import { padEndTo } from '../text-width.ts';
import { wrapped } from '../wrapped.ts';
import { chartEventText } from './chart-event-text.ts';
import { obstaclesText } from './obstacles.ts';
import type { Reading } from './reading.ts';

const COLUMN = 38;

/** Where a region stands and since when, why the ratings do not lead further, and what would follow if it were recorded. */
export const regionLines = (region: RegionExplained, reading: Reading): readonly string[] => {
  const { wording } = reading;
  const weighed = region.ways.filter(isWeighed);
  return [
    `${padEndTo(wording.regions[region.region] ?? region.region, COLUMN)}${stateWords(wording, region.region, region.state)}`,
    ...sinceLines(region, reading),
    ...notFurther(region.region, weighed, reading),
    ...recordedLines(region, reading),
  ];
};

/** A way that needs nobody to enter anything of its own. */
export const isWeighed = ({ event }: WayOut): boolean => event === 'weighed' || event === 'always';

const sinceLines = ({ region, here }: RegionExplained, reading: Reading): readonly string[] => {
  if (here === null) return ['  where every case begins: it has not moved'];
  const { wording, trace } = reading;
  const { rule, from, cites } = here.move;
  const event = trace.steps[here.index]?.event.type ?? '';
  const because =
    rule === null
      ? `by the event itself, ${(wording.eventTypes[event] ?? event).toLowerCase()} [${cites.map(citationText).join('; ')}]`
      : byRule(here.move);
  return wrapped(
    `since ${here.at} (step ${here.index}), from “${stateWords(wording, region, from)}”, ${because}`,
    '  ',
    '    ',
  );
};

const byRule = (move: Move): string => {
  if (isMoveByCeasing(move)) return `by rule ${move.rule}, which no longer held`;
  return isMoveDown(move)
    ? `down, as what led higher no longer held and rule ${move.rule} still did`
    : `by rule ${move.rule}, which held`;
};

type Beside = NonNullable<WayOut['beside']>;

const BESIDE: Readonly<Record<Beside, string>> = {
  'advice-given-in-episode': 'advice was given in this episode',
  'ongoing-is-new': 'possible ongoing commission is new since the last weighing',
  'measure-under-way': 'it is one of several under way',
  'last-measure': 'it is the only one under way',
  'mandate-unknown': 'no mandate with that reference is in force',
  'force-given-or-left': 'force is authorised by it or by another mandate in force',
  'another-mandate-in-force': 'another mandate is in force',
};

const NOT_BESIDE: Readonly<Record<Beside, string>> = {
  'advice-given-in-episode': 'no advice was given in this episode',
  'ongoing-is-new': 'possible ongoing commission was there at the last weighing already',
  'measure-under-way': 'no other measure is under way',
  'last-measure': 'it is not the only one under way',
  'mandate-unknown': 'a mandate with that reference is in force',
  'force-given-or-left': 'no mandate in force authorises force',
  'another-mandate-in-force': 'no other mandate is in force',
};

/** Ways that fail for one and the same reason stand together. */
const notFurther = (region: Region, ways: readonly WayOut[], reading: Reading): readonly string[] => {
  const whyNot = ({ needs, beside, holds }: WayOut): string => {
    if (holds !== false) return 'open';
    if (!needs.holds) return `as ${obstaclesText(needs, reading)}`;
    if (beside !== null) return `as ${NOT_BESIDE[beside]}`;
    return ways.some((way) => way.holds !== false)
      ? 'though its rules hold: what is open here comes first'
      : 'though its rules hold: so do those of where it stands, and they come first';
  };
  return [...Map.groupBy(ways, whyNot)].flatMap(([why, some]) => {
    const states = some.map(({ to }) => `“${stateWords(reading.wording, region, to ?? '')}”`).join(' or ');
    const text = why === 'open' ? `${states} at the next weighing, as things stand` : `not ${states}, ${why}`;
    return wrapped(text, '  ', '    ');
  });
};

/** What would move the region or be refused if it were recorded; what would change nothing is left out. */
const recordedLines = ({ region, ways }: RegionExplained, reading: Reading): readonly string[] => {
  const recorded = ways.filter((way) => !isWeighed(way) && way.holds !== false);
  const byEvent = [...Map.groupBy(recorded, ({ event }) => event)];
  const leading = byEvent.filter(([, some]) => some.some(({ to }) => to !== null));
  const refused = byEvent.filter(([, some]) => some.every(({ refusal }) => refusal !== null));
  const nameOf = (event: string) => chartEventText(event, reading.wording);
  const led = leading.map(
    ([event, some]) =>
      `${nameOf(event)} → ${some.map((way, place) => outcome(way, place === 0, region, reading)).join(', ')}`,
  );
  const byCode = Map.groupBy(refused, ([, [way]]) => way?.refusal ?? null);
  return [
    ...(led.length === 0 ? [] : wrapped(`if it were recorded: ${led.join('; ')}`, '  ', '    ')),
    ...[...byCode].flatMap(([code, some]) =>
      code === null
        ? []
        : wrapped(
            `would be refused: ${some.map(([event]) => nameOf(event)).join(', ')} (${refusalOf(code).text})`,
            '  ',
            '    ',
          ),
    ),
  ];
};

/** A first way that still depends on something comes after one on which the region stays. */
const outcome = (
  { to, refusal, holds, beside }: WayOut,
  isFirst: boolean,
  region: Region,
  reading: Reading,
): string => {
  const here = refusal === null ? 'no move' : 'refused';
  const where = to === null ? here : `“${stateWords(reading.wording, region, to)}”`;
  if (holds === true) return where;
  if (beside !== null) return `${where} where ${BESIDE[beside]}`;
  return `${where} ${isFirst ? 'where it does not stay as it is' : 'otherwise'}`;
};
