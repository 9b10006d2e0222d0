import type { Confidence, Rating, Trend } from '@forewarn/core';

export type KeyAction =
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'trend' | 'confidence' | 'next' | 'previous' | 'find' | 'help' };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '1': { kind: 'rate', rating: 'absent' },
  '2': { kind: 'rate', rating: 'emerging' },
  '3': { kind: 'rate', rating: 'present' },
  '4': { kind: 'rate', rating: 'acute' },
  '0': { kind: 'rate', rating: 'not-assessable' },
  t: { kind: 'trend' },
  c: { kind: 'confidence' },
  e: { kind: 'evidence' },
  j: { kind: 'next' },
  k: { kind: 'previous' },
  '/': { kind: 'find' },
  '?': { kind: 'help' },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key on an indicator does, or nothing. Keys held with Control, Alt or Command belong to the browser. */
export const keyAction = ({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | undefined =>
  ctrlKey || metaKey || altKey || !Object.hasOwn(ACTIONS, key) ? undefined : ACTIONS[key];

/** The trend after this one, in the order in which the key steps through them. */
export const nextTrend = (trend: Trend | undefined): Trend => {
  switch (trend) {
    case 'steady':
      return 'rising';
    case 'rising':
      return 'falling';
    case 'falling':
    case undefined:
      return 'steady';
  }
};

/** The confidence after this one. A new rating has moderate confidence, so the first step from it is high. */
export const nextConfidence = (confidence: Confidence | undefined): Confidence => {
  switch (confidence) {
    case 'low':
      return 'moderate';
    case 'high':
      return 'low';
    case 'moderate':
    case undefined:
      return 'high';
  }
};

/** Whether what has the focus takes typed letters for itself, or stands in a form that is being filled in. */
export const takesText = (element: Element): boolean =>
  element.matches('textarea, select, input:not([type="radio"], [type="checkbox"]), form *');
