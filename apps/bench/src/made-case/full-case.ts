import type { CaseFile } from '@forewarn/core';
import { readMadeCase } from './read-made-case.ts';

/** The seed of a full case that has events of every kind. */
export const EVERY_KIND = 6;

/** A made case of 600 events in which every indicator is rated. */
export const fullCase = (seed: number): CaseFile =>
  readMadeCase({ events: 600, seed, isFull: true }).caseFile;
