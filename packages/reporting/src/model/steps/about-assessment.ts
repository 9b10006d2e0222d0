import type { CaseEventOf } from '@forewarn/core';
import { ratingWords } from '@forewarn/core';
import type { BriefContext } from '../brief-context.ts';
import { fillPlural } from '../brief-words.ts';
import type { Phrase } from './stretches.ts';
import { written } from './stretches.ts';

type Assessment =
  | CaseEventOf<'indicator.rated'>
  | CaseEventOf<'factor.judged'>
  | CaseEventOf<'resilience.recorded'>
  | CaseEventOf<'outlook.recorded'>
  | CaseEventOf<'trigger.expected'>
  | CaseEventOf<'population.described'>;

/** What an event of an assessment is about. */
export const aboutAssessment = (event: Assessment, context: BriefContext): Phrase => {
  const { words, wording } = context;
  const { events } = words.trace;
  switch (event.type) {
    case 'indicator.rated':
      return aboutRating(event, context);
    case 'factor.judged':
      return aboutJudgement(event, context);
    case 'resilience.recorded':
      return [
        events[event.type],
        {
          what: written(event.what),
          status: words.terms.resilienceStatuses[event.status] ?? event.status,
        },
      ];
    case 'outlook.recorded':
      return [
        events[event.type],
        { days: fillPlural(words.counts['days'] ?? {}, event.horizonDays, words.language) },
      ];
    case 'trigger.expected':
      return [
        events[event.type],
        { indicator: event.indicator, from: { moment: event.from }, to: { moment: event.to } },
      ];
    case 'population.described':
      return [
        events[event.type],
        {
          name: written(event.name),
          kind: words.terms.populationKinds[event.kind] ?? wording.families[event.kind] ?? event.kind,
        },
      ];
  }
};

const aboutRating = (
  { indicator: id, rating, confidence }: CaseEventOf<'indicator.rated'>,
  { framework, words, wording }: BriefContext,
): Phrase => {
  const indicator = framework.factors.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
  const gist = indicator?.certainty === 'low' ? wording.notVerified : (indicator?.gist ?? '');
  return [
    words.trace.events['indicator.rated'],
    {
      indicator: id,
      gist: gist.replace(/[.。]\s*$/u, ''),
      rating: ratingWords(wording, rating, indicator?.statesAbsence === true),
      confidence: wording.confidences[confidence] ?? confidence,
    },
  ];
};

const aboutJudgement = (
  { factor: id, level, confidence }: CaseEventOf<'factor.judged'>,
  { framework, words, wording }: BriefContext,
): Phrase => {
  const values = {
    factor: id,
    title: framework.factors.find((factor) => factor.id === id)?.title ?? '',
    confidence: wording.confidences[confidence] ?? confidence,
  };
  const { events } = words.trace;
  return level === null
    ? [events['factor.withdrawn'], values]
    : [events['factor.judged'], { ...values, level: wording.levels[level] ?? level }];
};
