import type { Factor, Framework, Indicator } from '@forewarn/core';

export interface FoundIndicator {
  readonly factor: Factor;
  readonly indicator: Indicator;
}

/**
 * The indicators whose number begins with what was typed, else those whose text or factor holds every word of it, in
 * the framework's order. An indicator whose text was not verified is found by its number and its factor only.
 */
export const matchingIndicators = (framework: Framework, typed: string): readonly FoundIndicator[] => {
  const words = typed.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const all = framework.factors.flatMap((factor) =>
    factor.indicators.map((indicator) => ({ factor, indicator })),
  );
  const [first] = words;
  if (first === undefined) return [];
  const numbered = all.filter(({ indicator }) => indicator.id.startsWith(first));
  if (/^\d/.test(first) && words.length === 1) return numbered;
  return all.filter(({ factor, indicator }) => {
    const text = `${indicator.certainty === 'low' ? '' : indicator.gist} ${factor.title}`.toLocaleLowerCase(
      'en',
    );
    return words.every((word) => text.includes(word));
  });
};
