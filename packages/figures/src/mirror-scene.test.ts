import { ENGLISH } from '@forewarn/core';
import { expect, it } from 'vitest';
import type { Scene } from './index.ts';
import { factorBars, mirrorScene, renderSvg } from './index.ts';
import { traceAt, un2014 } from './testing/small-case.ts';

const small: Scene = {
  width: 100,
  height: 10,
  title: 't',
  description: 'd',
  table: { columns: ['c'], rows: [['3/8']] },
  shapes: [
    { kind: 'rect', x: 10, y: 1, width: 20, height: 2, fill: 'ink' },
    { kind: 'line', x1: 10, y1: 1, x2: 30, y2: 2, stroke: 'ink', strokeWidth: 1 },
    { kind: 'path', d: 'M10 1 L30.5 1L20 -8 Z', fill: 'ink' },
    { kind: 'text', x: 10, y: 5, text: '3/8', size: 5, weight: 'bold', anchor: 'start', tone: 'ink' },
    { kind: 'text', x: 50, y: 5, text: 'm', size: 5, weight: 'bold', anchor: 'middle', tone: 'ink' },
  ],
};

it('a mirrored scene has left and right exchanged and its texts as they were', () => {
  expect(mirrorScene(small)).toEqual({
    ...small,
    shapes: [
      { kind: 'rect', x: 70, y: 1, width: 20, height: 2, fill: 'ink' },
      { kind: 'line', x1: 90, y1: 1, x2: 70, y2: 2, stroke: 'ink', strokeWidth: 1 },
      { kind: 'path', d: 'M90 1 L69.5 1L80 -8 Z', fill: 'ink' },
      { kind: 'text', x: 90, y: 5, text: '3/8', size: 5, weight: 'bold', anchor: 'end', tone: 'ink' },
      { kind: 'text', x: 50, y: 5, text: 'm', size: 5, weight: 'bold', anchor: 'middle', tone: 'ink' },
    ],
  });
});

it('mirrored twice, a drawing is drawn as before', () => {
  const scene = factorBars(traceAt('2030-01-05').picture, un2014(), ENGLISH);
  expect(renderSvg(mirrorScene(mirrorScene(scene)), 'f')).toBe(renderSvg(scene, 'f'));
});
