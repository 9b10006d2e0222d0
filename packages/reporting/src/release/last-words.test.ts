import type { DisclosureLevel } from '@forewarn/core';
import { checkCaseFile } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { aCase, anItem, aRating, aSource } from '../testing/small-case.ts';
import { releaseCase } from './release-case.ts';

const REASONS = 'Reasons of at least forty characters, as a finding needs.';
const finding = (type: string, day: number, by: string, level: DisclosureLevel = 'public'): object => ({
  at: `2030-01-0${day}`,
  type,
  finding: 'manifest-failure',
  by,
  reference: `${by}/1`,
  rationale: REASONS,
  level,
});
const response = (type: string, day: number, level: DisclosureLevel = 'public'): object => ({
  at: `2030-01-0${day}`,
  type,
  track: 'peacefulMeans',
  by: 'Envoy',
  rationale: `Day ${day}.`,
  level,
});
const consent = (type: string, day: number, level: DisclosureLevel = 'public'): object => ({
  at: `2030-01-0${day}`,
  type,
  form: 'capacityBuilding',
  by: 'Government',
  rationale: `Day ${day}.`,
  level,
});
const review = (type: string, day: number, level: DisclosureLevel): object => ({
  at: `2030-01-0${day}`,
  type,
  head: 'h',
  level,
});
const released = (events: readonly object[]) => releaseCase(aCase(events), 'public');
const typesIn = (events: readonly object[]): readonly string[] =>
  released(events).caseFile.events.map(({ type, at }) => `${type} ${at.slice(-1)}`);

describe('what was taken back above the level and said anew', () => {
  it('is a finding of those only who found it anew', () => {
    const events = [
      finding('finding.recorded', 1, 'Body A'),
      finding('finding.withdrawn', 2, 'Body A', 'restricted'),
      finding('finding.recorded', 3, 'Body B'),
    ];
    expect(JSON.stringify(released(events))).not.toContain('Body A');
    expect(typesIn(events)).toEqual(['finding.recorded 3']);
    expect(released(events).omissions).toEqual([{ kind: 'entry', count: 2 }]);
  });

  it('is a measure that is under way since it began anew', () => {
    expect(
      typesIn([
        response('response.begun', 1),
        response('response.ended', 2, 'restricted'),
        response('response.begun', 3),
      ]),
    ).toEqual(['response.begun 3']);
  });

  it('is whether the State agrees', () => {
    expect(
      typesIn([consent('assistance.requested', 1), consent('assistance.refused', 2, 'restricted')]),
    ).toEqual([]);
    expect(
      typesIn([consent('assistance.refused', 1), consent('assistance.requested', 2, 'restricted')]),
    ).toEqual([]);
    expect(typesIn([consent('assistance.refused', 1), consent('assistance.begun', 2, 'restricted')])).toEqual(
      [],
    );
    expect(typesIn([consent('assistance.requested', 1), consent('assistance.refused', 2)])).toHaveLength(2);
  });

  it('is a review that was approved and then returned', () => {
    expect(
      typesIn([review('review.approved', 1, 'public'), review('review.returned', 2, 'restricted')]),
    ).toEqual([]);
  });
});

describe('an end whose beginning is withheld', () => {
  it.each([
    ['a finding', finding('finding.recorded', 1, 'A', 'restricted'), finding('finding.withdrawn', 2, 'A')],
    ['a measure', response('response.begun', 1, 'restricted'), response('response.ended', 2)],
  ])('is left out with it and counted once: %s', (_, begin, end) => {
    expect(typesIn([begin, end])).toEqual([]);
    expect(released([begin, end]).omissions).toHaveLength(1);
  });

  it('is kept where there never was a beginning, so that its refusal is seen', () => {
    expect(typesIn([response('response.ended', 2)])).toEqual(['response.ended 2']);
  });
});

it('leaves out a dissent and a note on a rating that is withheld', () => {
  const about = [
    { at: '2030-01-04', type: 'dissent.recorded', on: '4.1', view: 'v', rationale: 'r', level: 'public' },
    { at: '2030-01-04', type: 'note.added', on: '4.1', text: 't', level: 'public' },
    { at: '2030-01-04', type: 'dissent.recorded', on: '4.2', view: 'v', rationale: 'r', level: 'public' },
  ];
  const events = [aRating('4.1', 'acute', { level: 'restricted' }), ...about];
  expect(released(events).caseFile.events).toMatchObject([{ on: '4.2' }]);
});

describe('sources whose ids are those that the release gives', () => {
  const events = [
    aSource('informant', { name: 'Jane', protected: true, reliability: 'C', level: 'public' }),
    aSource('protected-1', { name: 'The Herald', reliability: 'A', level: 'public' }),
    aSource('secret', { name: 'Secret', level: 'restricted' }),
    aSource('withheld-source', { name: 'Radio', level: 'public' }),
    anItem('e1', { source: 'informant', level: 'public' }),
    anItem('e2', { source: 'protected-1', level: 'public' }),
    anItem('e3', { source: 'secret', level: 'public' }),
    anItem('e4', { source: 'withheld-source', level: 'public' }),
  ];

  it('are not taken for the withheld ones', () => {
    const { caseFile } = released(events);
    expect(checkCaseFile(caseFile)).toMatchObject({ ok: true });
    const names = new Map(
      caseFile.events.flatMap((event) =>
        event.type === 'source.registered' ? [[event.source, event.name] as const] : [],
      ),
    );
    const named = caseFile.events.flatMap((event) =>
      event.type === 'evidence.recorded' ? [[event.evidence, names.get(event.source)]] : [],
    );
    expect(named).toEqual([
      ['e1', 'source withheld'],
      ['e2', 'The Herald'],
      ['e3', 'source withheld'],
      ['e4', 'Radio'],
    ]);
  });
});

it('takes characters that cannot be seen, and turn what is read, out of every text', () => {
  const { caseFile } = releaseCase(
    aCase([aSource('s1', { name: 'a\u202eb\u0007c', level: 'public' })], { title: 'T\u2066x' }),
    'public',
  );
  for (const unseen of ['\u0007', '\u202e', '\u2066']) {
    expect(caseFile.events.map((event) => Object.values(event).join(' ')).join(' ')).not.toContain(unseen);
  }
  expect(caseFile.title).toBe('Tx');
});
