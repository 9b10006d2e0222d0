import { WORDS } from './words.ts';

/** How much was assessed, of what applies: in figures, and drawn. */
export const CoverageBar = ({
  assessed,
  applicable,
}: {
  readonly assessed: number;
  readonly applicable: number;
}) => (
  <span className="coverage-bar">
    <bdi>{WORDS.coverage(assessed, applicable)}</bdi>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" width="72" height="4" aria-hidden="true">
      <rect className="coverage-rest" width="100" height="4" rx="2" />
      <rect
        className="coverage-done"
        width={applicable === 0 ? 0 : (100 * assessed) / applicable}
        height="4"
        rx="2"
      />
    </svg>
  </span>
);
