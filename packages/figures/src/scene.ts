import { z } from 'zod';

/** What a colour is for. Each has a CSS custom property for the screen and a value that prints well in grey. */
export const TONES = [
  'ink',
  'muted',
  'faint',
  'rule',
  'panel',
  'paper',
  'accent',
  'onAccent',
  'levelNone',
  'levelLow',
  'levelModerate',
  'levelHigh',
  'levelSevere',
] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

const Paint = {
  fill: Tone.optional(),
  stroke: Tone.optional(),
  strokeWidth: z.number().positive().optional(),
};

const Rect = z.strictObject({
  kind: z.literal('rect'),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  radius: z.number().nonnegative().optional(),
  ...Paint,
});

const Line = z.strictObject({
  kind: z.literal('line'),
  x1: z.number(),
  y1: z.number(),
  x2: z.number(),
  y2: z.number(),
  stroke: Tone,
  strokeWidth: z.number().positive(),
  dash: z.tuple([z.number(), z.number()]).optional(),
});

const Path = z.strictObject({
  kind: z.literal('path'),
  d: z.string().min(1).meta({ description: 'absolute M, L and Z commands' }),
  ...Paint,
});

const Text = z.strictObject({
  kind: z.literal('text'),
  x: z.number(),
  y: z.number().meta({ description: 'the baseline' }),
  text: z.string(),
  size: z.number().positive(),
  weight: z.enum(['regular', 'bold']),
  anchor: z.enum(['start', 'middle', 'end']),
  tone: Tone,
});

export const Shape = z.discriminatedUnion('kind', [Rect, Line, Path, Text]);
export type Shape = Readonly<z.infer<typeof Shape>>;

/** A drawing as data, in points, from the top left: the same for the screen (SVG) and for a page of a brief. */
export const Scene = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  title: z.string().min(1),
  description: z
    .string()
    .min(1)
    .meta({ description: 'says in words what the drawing shows; its alternative text' }),
  shapes: z.array(Shape).readonly(),
  table: z
    .strictObject({
      columns: z.array(z.string()).readonly(),
      rows: z.array(z.array(z.string()).readonly()).readonly(),
    })
    .meta({ description: 'the same data, for those who read rather than look' }),
});
export type Scene = Readonly<z.infer<typeof Scene>>;
