import { estimateWidth } from '../estimate-width.ts';
import type { Scene } from '../scene.ts';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SLACK = 0.6;

/** About where each text of a scene stands. */
const textBoxes = ({ shapes }: Scene): readonly TextBox[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || shape.text.trim() === '') return [];
    const width = estimateWidth(shape.text, shape.size, shape.weight);
    const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
    return [
      {
        text: shape.text,
        left,
        right: left + width,
        top: shape.y - shape.size * 0.72,
        bottom: shape.y + shape.size * 0.18,
      },
    ];
  });

/** The texts that leave the scene, and the pairs that stand in one another. */
export const misplacedTexts = (scene: Scene): readonly string[] => {
  const boxes = textBoxes(scene);
  return [
    ...boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < -SLACK || right > scene.width + SLACK || top < -SLACK || bottom > scene.height + SLACK,
      )
      .map(({ text }) => `outside: ${text}`),
    ...boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => touch(one, other))
        .map((other) => `${one.text} | ${other.text}`),
    ),
  ];
};

const touch = (one: TextBox, other: TextBox): boolean =>
  one.left < other.right - SLACK &&
  other.left < one.right - SLACK &&
  one.top < other.bottom - SLACK &&
  other.top < one.bottom - SLACK;
