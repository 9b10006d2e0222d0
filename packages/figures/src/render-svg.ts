import type { Scene, Shape, Tone } from './scene.ts';
import { cssVariableOf, TONE_VALUES } from './tone-values.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value: string): string =>
  value.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Colours through custom properties, so that a page in light or dark decides; each carries its print value as fallback. */
const colour = (tone: Tone): string => `var(${cssVariableOf(tone)}, ${TONE_VALUES[tone]})`;

/**
 * The scene as an SVG element without script or style: `role="img"`, named by its title and described by its description.
 * `id` must be unique in the page.
 */
export const renderSvg = (scene: Scene, id: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" class="fw-figure" viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`,
    // Anchors are sides of the drawing, whichever way the page is read; each text takes its own direction.
    ` direction="ltr" role="img" aria-labelledby="${escape(id)}-title ${escape(id)}-desc">`,
    `<title id="${escape(id)}-title">${escape(scene.title)}</title>`,
    `<desc id="${escape(id)}-desc">${escape(scene.description)}</desc>`,
    ...scene.shapes.map(renderShape),
    '</svg>',
  ].join('');

const paint = (shape: {
  fill?: Tone | undefined;
  stroke?: Tone | undefined;
  strokeWidth?: number | undefined;
}): string =>
  [
    ` fill="${shape.fill === undefined ? 'none' : colour(shape.fill)}"`,
    shape.stroke === undefined
      ? ''
      : ` stroke="${colour(shape.stroke)}" stroke-width="${number(shape.strokeWidth ?? 1)}"`,
  ].join('');

const renderShape = (shape: Shape): string => {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"${
        shape.radius === undefined ? '' : ` rx="${number(shape.radius)}"`
      }${paint(shape)}/>`;
    case 'line':
      return `<line x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}" stroke="${colour(
        shape.stroke,
      )}" stroke-width="${number(shape.strokeWidth)}"${shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`}/>`;
    case 'path':
      return `<path d="${escape(shape.d)}"${paint(shape)}/>`;
    case 'text':
      return `<text x="${number(shape.x)}" y="${number(shape.y)}" font-size="${number(shape.size)}" text-anchor="${shape.anchor}" unicode-bidi="plaintext"${
        shape.weight === 'bold' ? ' font-weight="700"' : ''
      } fill="${colour(shape.tone)}">${escape(shape.text)}</text>`;
  }
};
