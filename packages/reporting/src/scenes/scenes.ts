import { informationOf } from '@forewarn/core/information';
import type { Scene } from '@forewarn/figures';
import { factorBars, informationMatrix, mirrorScene, pillarChart, responseTimeline } from '@forewarn/figures';
import type { BriefContext } from '../model/brief-context.ts';
import type { BriefModel } from '../model/brief-model.ts';
import { drawLevelTrends } from './draw-level-trends.ts';
import { drawLocatorMap } from './draw-locator-map.ts';
import { whenIn } from './when-in.ts';

type Draw = (context: BriefContext, model: BriefModel) => Scene | Promise<Scene>;

/** Turned round on pages that are read from the right. */
const turning =
  (draw: (context: BriefContext, model: BriefModel) => Scene): Draw =>
  (context, model) =>
    context.words.direction === 'rtl' ? mirrorScene(draw(context, model)) : draw(context, model);

/** The figures that templates can ask for by name. Each is drawn once, for HTML, PDF and DOCX alike. */
export const SCENES: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  [
    'factor-bars',
    turning(({ trace, framework, wording, labels }) => factorBars(trace.picture, framework, wording, labels)),
  ],
  [
    'pillar-chart',
    turning(({ trace, wording, labels }, { posture }) =>
      pillarChart(trace.posture, wording, {
        labels,
        foundBy: Object.fromEntries(
          posture.flatMap(({ id, finding }) => (finding === null ? [] : [[id, finding.words]])),
        ),
      }),
    ),
  ],
  [
    'response-timeline',
    turning(({ trace, asOf, wording, words, labels }) =>
      responseTimeline(trace, asOf, wording, { labels, when: whenIn(words.language) }),
    ),
  ],
  ['level-trends', turning(drawLevelTrends)],
  [
    'information-matrix',
    turning(({ caseFile, asOf, library, framework, labels }) =>
      informationMatrix(informationOf(caseFile, asOf, library), framework, { labels }),
    ),
  ],
  ['locator-map', drawLocatorMap],
]);

export type Scenes = Readonly<Record<string, Scene>>;

/** The scenes of these names; the names were checked. */
export const drawScenes = async (
  names: readonly string[],
  context: BriefContext,
  model: BriefModel,
): Promise<Scenes> => {
  const scenes: Record<string, Scene> = {};
  for (const name of new Set(names)) {
    const draw = SCENES.get(name);
    if (draw !== undefined) scenes[name] = await draw(context, model);
  }
  return scenes;
};
