import type { Scene, Shape } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';
import { outlineOf } from '../draw/shape-text.ts';

type Of<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

const number = (value: number): string => String(Math.round(value * 100) / 100);
/** Fine enough for the letters of a figure, a thousand units high. */
const whole = (path: string): string =>
  path.replaceAll(/-?\d+\.\d+/g, (value) => String(Math.round(Number(value))));

/** What stands at the edge of a scene would lose a part of it in readers that round. In points. */
const EDGE = 0.75;

/** The scene in its print values, its texts as outlines: Word has neither the fonts of a brief nor its colours for the screen. */
export const outlinedSvg = ({ width, height, shapes }: Scene, direction: 'ltr' | 'rtl'): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}"`,
    ` viewBox="${-EDGE} ${-EDGE} ${number(width + 2 * EDGE)} ${number(height + 2 * EDGE)}">`,
    ...shapes.map((shape) => drawShape(shape, direction)),
    '</svg>',
  ].join('');

const drawShape = (shape: Shape, direction: 'ltr' | 'rtl'): string => {
  switch (shape.kind) {
    case 'rect':
      return drawRect(shape);
    case 'path':
      return `<path d="${shape.d}"${paint(shape)}/>`;
    case 'line':
      return drawLine(shape);
    case 'text':
      return drawText(shape, direction);
  }
};

const drawRect = ({ x, y, width, height, radius, ...look }: Of<'rect'>): string => {
  const corners = radius === undefined ? '' : ` rx="${number(radius)}"`;
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corners}${paint(look)}/>`;
};

const drawLine = ({ x1, y1, x2, y2, stroke, strokeWidth, dash }: Of<'line'>): string => {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"${paint({ stroke, strokeWidth })}${dashes}/>`;
};

const drawText = (
  { text, x, y, size, weight, anchor, tone }: Of<'text'>,
  direction: 'ltr' | 'rtl',
): string => {
  const { d, width } = outlineOf(text, weight, direction);
  if (d === '') return '';
  const scale = size / 1000;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor] * scale;
  return `<path transform="translate(${number(left)} ${number(y)}) scale(${scale})" d="${whole(d)}"${paint({ fill: tone })}/>`;
};

const paint = ({
  fill,
  stroke,
  strokeWidth = 1,
}: Pick<Of<'rect'>, 'fill' | 'stroke' | 'strokeWidth'>): string => {
  const line =
    stroke === undefined ? '' : ` stroke="${TONE_VALUES[stroke]}" stroke-width="${number(strokeWidth)}"`;
  return ` fill="${fill === undefined ? 'none' : TONE_VALUES[fill]}"${line}`;
};
