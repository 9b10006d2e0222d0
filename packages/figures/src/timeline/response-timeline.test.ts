import { ENGLISH, replay } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../index.ts';
import { responseTimeline } from '../index.ts';
import { asWritten, caseOf, GRAVE, rated } from '../testing/small-case.ts';

const act = { by: 'Envoy', rationale: 'r' };
const peaceful = { track: 'peacefulMeans', ...act };
const protection = { form: 'protectionAssistance', ...act };

/** Peaceful means open for ten days, then again for fourteen; protection asked for, refused, and begun. */
const EVENTS = [
  { at: '2029-11-20', type: 'note.added', text: 't' },
  ...GRAVE,
  { at: '2030-01-05', type: 'assistance.requested', ...protection },
  { at: '2030-01-12', type: 'response.begun', ...peaceful },
  { at: '2030-01-20', type: 'assistance.refused', ...protection },
  { at: '2030-02-01', type: 'response.ended', ...peaceful },
  { at: '2030-02-02', type: 'assistance.begun', ...protection },
  { at: '2030-02-03', type: 'council.decided', outcome: 'vetoed', chapter: 'VII', reference: 'S/2030/77' },
  {
    at: '2030-02-04',
    type: 'finding.recorded',
    finding: 'manifest-failure',
    by: 'General Assembly',
    reference: 'A/RES/85/2',
    rationale: 'The body found so after it had heard the reports of its commission.',
  },
  {
    at: '2030-02-06',
    type: 'council.decided',
    outcome: 'adopted',
    chapter: 'VI',
    reference: 'S/RES/9 (2030)',
  },
];

const timelineOf = (events: readonly object[], until = '2030-02-15'): Scene =>
  responseTimeline(replay(caseOf(events), until), until, ENGLISH, { when: asWritten });

const textsOf = (scene: Scene): readonly string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const rowsOf = (part: string, scene: Scene): readonly (readonly string[])[] =>
  scene.table.rows.filter(([name]) => name === part).map((row) => row.slice(1));

describe('the timeline of indicated against under way', () => {
  it('has each state of a part with its days, to the date where it lasts', () => {
    const scene = timelineOf(EVENTS);
    expect(rowsOf('Peaceful means (Chapter VI)', scene)).toEqual([
      ['Indicated', '2030-01-02', '2030-01-12', '10'],
      ['Under way', '2030-01-12', '2030-02-01', '20'],
      ['Indicated', '2030-02-01', 'continues', '14'],
    ]);
    expect(rowsOf('Protection assistance', scene)).toEqual([
      ['Indicated', '2030-01-02', '2030-01-05', '3'],
      ['Requested by the State', '2030-01-05', '2030-01-20', '15'],
      ['Consent refused', '2030-01-20', '2030-02-02', '13'],
      ['Under way', '2030-02-02', 'continues', '13'],
    ]);
    expect(rowsOf('Collective action (Chapter VII)', scene)).toEqual([
      ['Blocked in the Council', '2030-02-03', 'continues', '12'],
    ]);
  });

  it('writes the days of the response gap at its bars: while it was indicated or asked for', () => {
    const texts = textsOf(timelineOf(EVENTS));
    expect(texts).toEqual(expect.arrayContaining(['10 d', '14 d', '18 d']));
    expect(texts).not.toContain('15 d');
  });

  it('writes days that would touch as a sum', () => {
    const brief = [
      ...EVENTS.slice(0, 1 + GRAVE.length),
      { at: '2030-01-04', type: 'response.begun', ...peaceful },
      { at: '2030-01-05', type: 'response.ended', ...peaceful },
      { at: '2030-01-08', type: 'response.begun', ...peaceful },
    ];
    expect(textsOf(timelineOf(brief, '2032-02-15'))).toContain('2 + 3 d');
  });

  it('has the levels of warning over time', () => {
    const scene = timelineOf(EVENTS);
    expect(rowsOf('Early warning', scene)).toEqual([
      ['Monitoring', '2029-11-20', '2030-01-02', '43'],
      ['Alert: advice due', '2030-01-02', 'continues', '44'],
    ]);
    expect(scene.description).toContain('Early warning came to “Alert: advice due” on 2030-01-02.');
  });

  it('marks findings with whose they are, and decisions with their outcome', () => {
    const scene = timelineOf(EVENTS);
    expect(rowsOf('Findings and Council decisions', scene)).toEqual([
      ['Security Council, Chapter VII, vetoed: S/2030/77', '2030-02-03', '–', '–'],
      [
        'Finding recorded: national authorities manifestly failing to protect, by General Assembly, A/RES/85/2',
        '2030-02-04',
        '–',
        '–',
      ],
      ['Security Council, Chapter VI, adopted: S/RES/9 (2030)', '2030-02-06', '–', '–'],
    ]);
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(['S/2030/77', 'decision adopted', 'not adopted', 'finding']),
    );
  });

  it('says in a sentence for each part how long it was open and where it stands', () => {
    expect(timelineOf(EVENTS).description).toContain(
      'Peaceful means (Chapter VI): days open with nothing under way, 24; days under way, 20; state on 2030-02-15, “Indicated”.',
    );
  });

  it('names the parts that did not move instead of drawing them', () => {
    const { description } = timelineOf(EVENTS);
    const quiet = timelineOf([rated('1.1', 'absent')]);
    expect(description).not.toContain('Not moved in this time: Encouragement');
    expect(textsOf(quiet)).toContain('No part has moved in this time.');
    expect(textsOf(quiet)).not.toContain('Encouragement');
    const open = timelineOf(EVENTS.slice(0, 1 + GRAVE.length));
    expect(textsOf(open)).toContainEqual(
      expect.stringMatching(/^Not moved in this time: .*Collective action \(Chapter VII\)\.$/),
    );
  });

  it('shows a refused decision neither as mark nor as row', () => {
    const again = timelineOf([...EVENTS, { ...EVENTS.at(-2), at: '2030-02-08' }]);
    expect(rowsOf('Findings and Council decisions', again)).toHaveLength(3);
  });
});
