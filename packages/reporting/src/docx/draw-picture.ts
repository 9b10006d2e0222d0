import { readFile } from 'node:fs/promises';
import type { Scene } from '@forewarn/figures';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { outlinedSvg } from './outlined-svg.ts';

/** A scene as a drawing that needs no font, and as pixels for readers that cannot draw it. */
export interface Picture {
  readonly scene: Scene;
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Dots for each point, as for a screen of fine dots. */
const ZOOM = 2;

/** The pictures of scenes, by their names. */
export const drawPictures = async (
  scenes: Readonly<Record<string, Scene>>,
  direction: 'ltr' | 'rtl',
): Promise<ReadonlyMap<string, Picture>> => {
  const named = Object.entries(scenes);
  if (named.length > 0) await readyToDraw();
  return new Map(named.map(([name, scene]) => [name, drawPicture(scene, direction)]));
};

const drawPicture = (scene: Scene, direction: 'ltr' | 'rtl'): Picture => {
  const svg = new TextEncoder().encode(outlinedSvg(scene, direction));
  return { scene, svg, png: pngOf(svg) };
};

let ready: Promise<void> | undefined;
const readyToDraw = (): Promise<void> => {
  ready ??= readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then((bytes) =>
    initWasm(bytes),
  );
  return ready;
};

const pngOf = (svg: Uint8Array): Uint8Array => {
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, background: 'white' });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
};
