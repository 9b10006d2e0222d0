import { ENGLISH } from '@forewarn/core';

const PATHS = {
  falling: 'M2 3 L7 9 M7 9 V5 M7 9 H3.4',
  steady: 'M1 6 H9',
  rising: 'M2 9 L7 3 M7 3 V7 M7 3 H3.4',
} as const;
const isTrend = (trend: string): trend is keyof typeof PATHS => trend in PATHS;

/** A trend in words, with an arrow. */
export const TrendMark = ({ trend, quiet = false }: { readonly trend: string; readonly quiet?: boolean }) => (
  <span className="trend">
    <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true">
      <path
        d={isTrend(trend) ? PATHS[trend] : PATHS.steady}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
    <span className={quiet ? 'out-of-sight' : undefined}>{ENGLISH.trends[trend] ?? trend}</span>
  </span>
);
