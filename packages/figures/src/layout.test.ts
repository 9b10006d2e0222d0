import { ENGLISH, picturesOver, replay } from '@forewarn/core';
import type { Framework, Wording } from '@forewarn/core';
import { informationOf } from '@forewarn/core/information';
import { expect, it } from 'vitest';
import type { FigureLabels } from './index.ts';
import {
  ENGLISH_FIGURE_LABELS,
  factorBars,
  informationMatrix,
  levelTrends,
  mirrorScene,
  pillarChart,
  responseTimeline,
  Scene,
} from './index.ts';
import { locatorMap } from './map/index.ts';
import { inChinese, inLetters, lengthened, unbroken, withTitles } from './testing/other-words.ts';
import { asWritten, caseOf, GRAVE, judged, rated, un2014 } from './testing/small-case.ts';
import { misplacedTexts } from './testing/text-boxes.ts';

const by = { by: 'Envoy', rationale: 'r' };
const trackOf = (track: string) => ({ track, ...by });

/** Much that happens close together, and a long time after it. */
const CASE = caseOf([
  ...GRAVE,
  judged('4', 'high'),
  ...[4, 6, 8, 10, 12].flatMap((day) => [
    { at: `2030-01-0${day}`.replace(/0(\d\d)$/, '$1'), type: 'response.begun', ...trackOf('peacefulMeans') },
    {
      at: `2030-01-0${day + 1}`.replace(/0(\d\d)$/, '$1'),
      type: 'response.ended',
      ...trackOf('peacefulMeans'),
    },
  ]),
  { at: '2030-01-05', type: 'assistance.refused', form: 'protectionAssistance', ...by },
  ...['05', '06', '07', '20', '21'].map((day) => ({
    at: `2030-02-${day}`,
    type: 'council.decided',
    outcome: day === '06' ? 'vetoed' : 'adopted',
    chapter: 'VI',
    reference: `S/RES/29${day} (2030)`,
  })),
  rated('11.1', 'acute', '2030-03-01'),
  rated('2.1', 'not-assessable', '2031-09-01'),
]);
const MOMENTS = ['2029-12-01', '2030-01-02', '2030-01-03', '2030-03-01', '2031-09-01'];

const scenesIn = (wording: Wording, framework: Framework, labels: FigureLabels): readonly Scene[] => {
  const trace = replay(CASE);
  const when = asWritten;
  const pictures = picturesOver(CASE, MOMENTS).map(({ factors }, place) => ({
    at: MOMENTS[place] ?? '',
    factors,
  }));
  return [
    factorBars(trace.picture, framework, wording, labels),
    pillarChart(trace.posture, wording, { labels, foundBy: { pillarOne: 'found by a body '.repeat(30) } }),
    responseTimeline(trace, '2031-09-01', wording, { labels, when }),
    levelTrends(pictures, framework, wording, { labels, when }),
    informationMatrix(informationOf(CASE), framework, { labels }),
    locatorMap('KE', { labels, nameOf: (code) => `Republic of ${code}` }),
  ];
};

const words: readonly [string, <Words>(words: Words) => Words][] = [
  ['as they are', (given) => given],
  ['half as long again', lengthened],
  ['more than twice as long', (given) => lengthened(lengthened(given))],
  ['without a place to break them', unbroken],
  ['in Russian letters', (given) => lengthened(inLetters(given, 'еоаинтсрвлшжМШ'))],
  ['in Arabic letters', (given) => inLetters(given, 'ابتثمنرسعلـ')],
  ['in Chinese characters', inChinese],
];

it.each(words)('with words %s, no text leaves a scene or stands in another, mirrored or not', (_, change) => {
  const framework = withTitles(un2014(), change);
  for (const scene of scenesIn(change(ENGLISH), framework, change(ENGLISH_FIGURE_LABELS))) {
    expect(() => Scene.parse(scene)).not.toThrow();
    expect(misplacedTexts(scene)).toEqual([]);
    expect(misplacedTexts(mirrorScene(scene))).toEqual([]);
  }
});

it('texts that stand in one another would be found', () => {
  const [scene] = scenesIn(ENGLISH, un2014(), ENGLISH_FIGURE_LABELS);
  const [first] = scene?.shapes.filter((shape) => shape.kind === 'text') ?? [];
  if (scene === undefined || first === undefined) throw new Error('nothing was drawn');
  const doubled = { ...scene, shapes: [...scene.shapes, { ...first, x: first.x + 2 }, { ...first, x: 600 }] };
  expect(misplacedTexts(doubled).length).toBeGreaterThanOrEqual(2);
});
