import type { Tone } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';

/** Word measures text in half points, lengths in twentieths of a point, borders in eighths, pictures in pixels of 96 an inch. */
export const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);
export const inPoints = (length: number): number => length / 20;
export const borderSize = (points: number): number => Math.round(points * 8);
export const pixels = (points: number): number => (points * 96) / 72;

/** A colour as Word writes it: six hexadecimal digits without a sign. */
export const colourOf = (tone: Tone): string => TONE_VALUES[tone].slice(1);
