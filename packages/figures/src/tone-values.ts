import type { Tone } from './scene.ts';

/** Print values: a blue-grey ramp whose steps stay apart when printed in grey. On screen each is `--fw-…`, with this as fallback. */
export const TONE_VALUES: Readonly<Record<Tone, string>> = {
  ink: '#1b2530',
  muted: '#55616e',
  faint: '#8b96a2',
  rule: '#c8d0d8',
  panel: '#f1f4f7',
  paper: '#ffffff',
  accent: '#17395c',
  onAccent: '#ffffff',
  levelNone: '#dfe5eb',
  levelLow: '#bccddd',
  levelModerate: '#86a5c2',
  levelHigh: '#4a769f',
  levelSevere: '#17395c',
};

/** `levelHigh` → `--fw-level-high`. */
export const cssVariableOf = (tone: Tone): string =>
  `--fw-${tone.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
