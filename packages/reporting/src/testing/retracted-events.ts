import type { DisclosureLevel } from '@forewarn/core';
import type { Plant } from './planted-events.ts';
import { act, REASONS } from './planted-events.ts';

/** Released first, then taken back above every level but the highest: what was there before may be shown there only. */
export const retractedEvents = (say: Plant): readonly object[] => {
  const finding = { finding: 'manifest-failure', reference: say('reference'), by: say('found by') };
  return [
    [
      { type: 'source.registered', source: 'sx', name: say('source'), kind: 'ngo', reliability: 'A' },
      { type: 'source.graded', source: 'sx', reliability: 'E', reason: say('graded') },
    ],
    [
      {
        type: 'evidence.recorded',
        evidence: 'ex',
        source: 's3',
        credibility: '2',
        summary: say('summary'),
        document: say('document'),
        date: '2030-01-01',
        status: 'verified',
      },
      { type: 'evidence.withdrawn', evidence: 'ex', reason: say('withdrawn') },
    ],
    [
      {
        type: 'indicator.rated',
        indicator: '8.1',
        rating: 'acute',
        confidence: 'high',
        rationale: say('rationale'),
        evidence: ['ex'],
      },
      {
        type: 'indicator.rated',
        indicator: '8.1',
        rating: 'absent',
        confidence: 'high',
        rationale: say('rated again'),
      },
    ],
    [
      {
        type: 'factor.judged',
        factor: '9',
        level: 'severe',
        rationale: say('judgement'),
        confidence: 'high',
      },
      {
        type: 'factor.judged',
        factor: '9',
        level: null,
        rationale: say('judgement withdrawn'),
        confidence: 'high',
      },
    ],
    [
      { type: 'finding.recorded', ...finding, rationale: `${say('finding')} ${REASONS}` },
      { type: 'finding.withdrawn', ...finding, rationale: `${say('finding withdrawn')} ${REASONS}` },
    ],
    [
      { type: 'assistance.begun', form: 'encouragement', measure: 'mx', ...act(say, 'assistance') },
      { type: 'assistance.ended', form: 'encouragement', measure: 'mx', ...act(say, 'assistance end') },
    ],
    [
      { type: 'response.begun', track: 'peacefulMeans', measure: 'mx', ...act(say, 'response') },
      { type: 'response.ended', track: 'peacefulMeans', measure: 'mx', ...act(say, 'response end') },
    ],
    [
      {
        type: 'council.decided',
        outcome: 'adopted',
        chapter: 'VII',
        measures: ['42'],
        reference: 'S/RES/9',
        rationale: say('mandate'),
      },
      { type: 'mandate.ended', reference: 'S/RES/9', rationale: say('mandate end') },
    ],
    [
      {
        type: 'recommendation.made',
        recommendation: 'ax',
        to: say('addressee'),
        what: say('recommendation'),
      },
      { type: 'recommendation.followed', recommendation: 'ax', status: 'declined', note: say('declined') },
    ],
    [
      { type: 'trigger.expected', indicator: '8.2', from: '2030-02-01', to: '2030-02-02', what: 'A march' },
      { type: 'trigger.expected', indicator: '8.2', from: '2030-02-01', to: '2030-02-03', what: 'A march' },
    ],
  ].flatMap(([first = {}, last = {}]) => [
    { at: '2030-01-11', ...marked(first, 'public') },
    { at: '2030-01-12', ...marked(last, 'restricted') },
  ]);
};

const marked = (event: object, level: DisclosureLevel): object =>
  'type' in event && event.type === 'factor.judged' ? { ...event, disclosure: level } : { ...event, level };
