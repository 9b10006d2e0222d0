import type { CaseEvent, CaseEventOf } from '@forewarn/core';
import { textWithoutMark } from '@forewarn/core/agreement/mark';
import { z } from 'zod';
import { WITHHELD_SOURCE } from '../../release/release-scope.ts';
import type { BriefContext } from '../brief-context.ts';
import { fillPhrase } from '../brief-words.ts';
import { inShort } from './in-short.ts';
import { aboutAssessment } from './about-assessment.ts';
import type { Phrase, Placed } from './stretches.ts';
import { Stretch, stretchesOf, written } from './stretches.ts';

export const EventInShort = z
  .strictObject({
    kind: z.string().meta({ description: 'the kind of event, in words' }),
    about: z.array(Stretch).readonly().meta({ description: 'what it is about, in parts; may be empty' }),
    text: z
      .string()
      .nullable()
      .meta({ description: 'the beginning of what was written with it; null where nothing was' }),
    reference: z.string().nullable(),
  })
  .meta({ description: 'an event in a line' });
export type EventInShort = Readonly<z.infer<typeof EventInShort>>;

/** What an event says, in a line. What was written at length is cut short, and its whole stands in the log. */
export const describeEvent = (event: CaseEvent, context: BriefContext): EventInShort => {
  const about = aboutOf(event, context);
  const text = textOf(event);
  return {
    kind: context.wording.eventTypes[event.type] ?? event.type,
    about: about === undefined ? [] : stretchesOf(...about),
    text: text === undefined || text.trim() === '' ? null : inShort(textWithoutMark(text)),
    reference: 'reference' in event ? (event.reference ?? null) : null,
  };
};

const aboutOf = (event: CaseEvent, context: BriefContext): Phrase | undefined => {
  switch (event.type) {
    case 'source.registered':
    case 'source.graded':
      return aboutSource(event, context);
    case 'evidence.recorded':
    case 'evidence.revised':
      return aboutEvidence(event, context);
    case 'indicator.rated':
    case 'factor.judged':
    case 'resilience.recorded':
    case 'outlook.recorded':
    case 'trigger.expected':
    case 'population.described':
      return aboutAssessment(event, context);
    case 'recommendation.made':
      return [context.words.trace.events['recommendation.made'], { to: written(event.to) }];
    case 'dissent.recorded':
      return [context.words.trace.events['dissent.recorded'], { on: subjectOf(event.on, context) }];
    case 'review.scheduled':
      return [context.words.trace.events['review.scheduled'], { date: { moment: event.date } }];
    case 'brief.issued':
      return [
        context.words.trace.events['brief.issued'],
        {
          template: written(event.template),
          language: event.language,
          level: context.wording.disclosures[event.level] ?? event.level,
        },
      ];
    default:
      return aboutAct(event, context);
  }
};

/** A source that is protected or withheld has no name. */
const nameOfSource = (id: string, { records, words }: BriefContext): Placed => {
  const source = records.sources.get(id);
  const isNamed = source !== undefined && !source.isProtected && id !== WITHHELD_SOURCE;
  return isNamed ? written(source.name) : words.terms.sourceWithheld;
};

const aboutSource = (
  event: CaseEventOf<'source.registered'> | CaseEventOf<'source.graded'>,
  context: BriefContext,
): Phrase | undefined => {
  if (event.source === WITHHELD_SOURCE) return undefined;
  const { words } = context;
  return [
    words.trace.events[event.type],
    {
      name: nameOfSource(event.source, context),
      reliability: event.reliability,
      kind: event.type === 'source.registered' ? words.full.sourceKinds[event.kind] : '',
    },
  ];
};

const aboutEvidence = (
  {
    type,
    source,
    credibility,
    status,
    date,
  }: CaseEventOf<'evidence.recorded'> | CaseEventOf<'evidence.revised'>,
  { records, words }: BriefContext,
): Phrase => {
  const reliability = source === WITHHELD_SOURCE ? '–' : (records.sources.get(source)?.reliability ?? '–');
  return [
    words.trace.events[type],
    {
      grade: `${reliability}${credibility}`,
      status: words.terms.evidenceStatuses[status] ?? status,
      date: { moment: date },
    },
  ];
};

const subjectOf = (id: string, { wording, words }: BriefContext): string =>
  wording.regions[id] ??
  fillPhrase(id.includes('.') ? words.phrases.indicator : words.phrases.factor, { id });

/** Who acted, and in which part of the chart or on what. */
const aboutAct = (event: CaseEvent, context: BriefContext): Phrase | undefined => {
  const { words } = context;
  const { events } = words.trace;
  if (event.type === 'body.decided') return [events['body.decided'], { body: written(event.body) }];
  if (event.type === 'council.decided') {
    return [
      events['council.decided'],
      { chapter: event.chapter, outcome: words.terms.outcomes[event.outcome] ?? event.outcome },
    ];
  }
  if (!('by' in event)) return undefined;
  const by = written(event.by);
  if (event.type === 'matter.referred') {
    return event.to === 'none'
      ? [events['matter.notReferred'], { by }]
      : [events['matter.referred'], { to: written(event.to), by }];
  }
  const part = partOf(event, context);
  return part === undefined ? [events['act.by'], { by }] : [events['act.ofBy'], { part, by }];
};

const partOf = (event: CaseEvent, { wording, words }: BriefContext): string | undefined => {
  if ('form' in event) return wording.regions[`pillarTwo.${event.form}`] ?? event.form;
  if ('track' in event) return wording.regions[`pillarThree.${event.track}`] ?? event.track;
  if ('finding' in event) return words.terms.findings[event.finding] ?? event.finding;
  return 'question' in event ? (wording.questions[event.question]?.title ?? event.question) : undefined;
};

/** What was written at length, in the field that an event has for it. Why a source or an item was doubted is not told. */
const textOf = (event: CaseEvent): string | undefined => {
  switch (event.type) {
    case 'source.graded':
    case 'evidence.withdrawn':
      return undefined;
    case 'evidence.recorded':
    case 'evidence.revised':
      return event.summary;
    case 'outlook.recorded':
      return event.likely;
    case 'question.answered':
      return event.answer;
    case 'dissent.recorded':
      return event.view;
    case 'note.added':
      return event.text;
    case 'resilience.recorded':
      return event.rationale;
    default:
      return textOfField(event);
  }
};

const textOfField = (event: CaseEvent): string | undefined => {
  if ('rationale' in event) return event.rationale;
  if ('what' in event) return event.what;
  if ('note' in event) return event.note;
  return 'comment' in event ? event.comment : undefined;
};
