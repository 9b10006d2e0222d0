import type { Scene, Shape } from './scene.ts';

/** The scene as a page that is read from the right shows it: left and right exchanged, every text as it is. */
export const mirrorScene = (scene: Scene): Scene => ({
  ...scene,
  shapes: scene.shapes.map((shape) => mirrorShape(shape, scene.width)),
});

const ANCHORS = { start: 'end', middle: 'middle', end: 'start' } as const;

const mirrorShape = (shape: Shape, width: number): Shape => {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.width };
    case 'line':
      return { ...shape, x1: width - shape.x1, x2: width - shape.x2 };
    case 'path':
      return { ...shape, d: mirrorPath(shape.d, width) };
    case 'text':
      return { ...shape, x: width - shape.x, anchor: ANCHORS[shape.anchor] };
  }
};

const mirrorPath = (d: string, width: number): string =>
  d.replaceAll(
    /([ML])\s*(-?[\d.]+)/g,
    (_, command: string, x: string) => `${command}${Math.round((width - Number(x)) * 100) / 100}`,
  );
