import type { Scene } from '@forewarn/figures';
import { factorBars, pillarChart } from '@forewarn/figures';
import type { BriefContext } from '../model/brief-context.ts';
import type { BriefModel } from '../model/brief-model.ts';

type Draw = (context: BriefContext, model: BriefModel) => Scene;

/** The figures that templates can ask for by name. Each is drawn once, for HTML, PDF and DOCX alike. */
export const SCENES: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  [
    'factor-bars',
    ({ trace, framework, wording, labels }) => factorBars(trace.picture, framework, wording, labels),
  ],
  [
    'pillar-chart',
    ({ trace, wording, labels }, { posture }) =>
      pillarChart(trace.posture, wording, {
        labels,
        foundBy: Object.fromEntries(
          posture.flatMap(({ id, finding }) => (finding === null ? [] : [[id, finding.words]])),
        ),
      }),
  ],
]);

export type Scenes = Readonly<Record<string, Scene>>;

/** The scenes of these names; the names were checked. */
export const drawScenes = (names: readonly string[], context: BriefContext, model: BriefModel): Scenes =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const draw = SCENES.get(name);
      return draw === undefined ? [] : [[name, draw(context, model)]];
    }),
  );
