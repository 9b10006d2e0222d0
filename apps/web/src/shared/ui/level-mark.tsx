import { ENGLISH } from '@forewarn/core';

const HEIGHTS = { none: 0, low: 1, moderate: 2, high: 3, severe: 4 } as const;
const isLevel = (level: string): level is keyof typeof HEIGHTS => level in HEIGHTS;

/** A level in words, with blocks that count it, so that it is read without colour. Unknown has none and a broken outline. */
export const LevelMark = ({ level, quiet = false }: { readonly level: string; readonly quiet?: boolean }) => {
  const filled = isLevel(level) ? HEIGHTS[level] : 0;
  return (
    <span className="level-mark" data-grade={filled} data-unknown={isLevel(level) ? undefined : ''}>
      <Blocks filled={filled} of={4} />
      <span className={quiet ? 'out-of-sight' : undefined}>{ENGLISH.levels[level] ?? level}</span>
    </span>
  );
};

/** So many of so many blocks filled. A picture only: the words stand beside it. */
const Blocks = ({ filled, of }: { readonly filled: number; readonly of: number }) => (
  <svg className="blocks" viewBox={`0 0 ${of * 6 - 1} 10`} width={of * 6 - 1} height="10" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <rect
        key={index}
        x={index * 6 + 0.5}
        y="0.5"
        width="4"
        height="9"
        rx="1"
        className={index < filled ? 'block-full' : 'block-empty'}
      />
    ))}
  </svg>
);
