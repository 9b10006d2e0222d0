import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import { checkCaseFile, DISCLOSURE_LEVELS } from '@forewarn/core';
import { EXAMPLES } from '@forewarn/examples';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../testing/brief-of.ts';
import { aCase, anItem, aRating, aSource, smallCase, withLevel } from '../testing/small-case.ts';
import { releaseCase } from './release-case.ts';

const typesAt = (caseFile: CaseFile, level: DisclosureLevel): readonly string[] =>
  releaseCase(caseFile, level).caseFile.events.map(({ type }) => type);

const countOf = (caseFile: CaseFile, level: DisclosureLevel, kind: string): number =>
  releaseCase(caseFile, level).omissions.find((omission) => omission.kind === kind)?.count ?? 0;

const aMeasure = (type: string, more: object = {}): object => ({
  at: type.endsWith('begun') ? '2030-01-04' : '2030-01-05',
  type,
  form: 'capacityBuilding',
  by: 'UNDP',
  rationale: 'r',
  ...(type === 'assistance.refused' ? {} : { measure: 'police' }),
  ...more,
});

describe('what is released at a level', () => {
  it('is what is marked at or below it, by the event, else the case, else internal', () => {
    const events = [
      aSource('s1', { level: 'public' }),
      aSource('s2'),
      aSource('s3', { level: 'restricted' }),
    ];
    expect(typesAt(aCase(events), 'public')).toHaveLength(1);
    expect(typesAt(aCase(events), 'internal')).toHaveLength(2);
    expect(typesAt(aCase(events), 'restricted')).toHaveLength(3);
    expect(typesAt(aCase(events, { defaultLevel: 'partner' }), 'partner')).toHaveLength(2);
  });

  it('reads the disclosure of a judgement, whose level is the level of the factor', () => {
    const judged = {
      at: '2030-01-03',
      type: 'factor.judged',
      factor: '4',
      level: 'low',
      rationale: 'r',
      confidence: 'low',
    };
    const caseFile = aCase([{ ...judged, disclosure: 'restricted' }], { defaultLevel: 'public' });
    expect(typesAt(caseFile, 'internal')).toEqual([]);
    expect(countOf(caseFile, 'internal', 'factor')).toBe(1);
  });

  it('leaves a whole item out when the last word on it is more protected', () => {
    const caseFile = aCase(
      [
        aRating('7.3', 'present'),
        aRating('7.3', 'absent', { at: '2030-01-09', level: 'restricted' }),
        aRating('7.4', 'acute'),
      ],
      { defaultLevel: 'public' },
    );
    expect(releaseCase(caseFile, 'public').caseFile.events).toMatchObject([{ indicator: '7.4' }]);
    expect(countOf(caseFile, 'public', 'indicator')).toBe(1);
  });

  it('keeps an item whose last word is released, and counts the earlier one', () => {
    const caseFile = aCase(
      [aRating('7.3', 'present', { level: 'restricted' }), aRating('7.3', 'absent', { at: '2030-01-09' })],
      { defaultLevel: 'public' },
    );
    expect(releaseCase(caseFile, 'public').caseFile.events).toMatchObject([{ rating: 'absent' }]);
    expect(countOf(caseFile, 'public', 'entry')).toBe(1);
  });

  it('prints no measure as standing whose consent was withdrawn above the level', () => {
    const refusedAbove = aCase(
      [aMeasure('assistance.begun'), aMeasure('assistance.refused', { level: 'restricted' })],
      {
        defaultLevel: 'public',
      },
    );
    expect(typesAt(refusedAbove, 'public')).toEqual([]);
    expect(countOf(refusedAbove, 'public', 'measure')).toBe(1);
    const refused = aCase([aMeasure('assistance.begun'), aMeasure('assistance.refused')], {
      defaultLevel: 'public',
    });
    expect(typesAt(refused, 'public')).toEqual(['assistance.begun', 'assistance.refused']);
  });

  it('prints no mandate as standing that ended above the level', () => {
    const decided = {
      at: '2030-01-02',
      type: 'council.decided',
      outcome: 'adopted',
      chapter: 'VII',
      reference: 'S/RES/1',
      measures: ['41'],
    };
    const ended = {
      at: '2030-01-03',
      type: 'mandate.ended',
      reference: 'S/RES/1',
      rationale: 'r',
      level: 'partner',
    };
    expect(typesAt(aCase([decided, ended], { defaultLevel: 'public' }), 'public')).toEqual([]);
    expect(typesAt(aCase([decided, ended], { defaultLevel: 'public' }), 'partner')).toHaveLength(2);
  });
});

const aFinding = (type: string, more: object = {}): object => ({
  at: type.endsWith('recorded') ? '2030-01-04' : '2030-01-05',
  type,
  finding: 'manifest-failure',
  by: 'Council of Example',
  reference: 'EX/1',
  rationale: 'Reasons of at least forty characters, as a finding needs.',
  ...more,
});

const aResponse = (type: string, more: object = {}): object => ({
  at: type.endsWith('begun') ? '2030-01-04' : '2030-01-05',
  type,
  track: 'peacefulMeans',
  by: 'Envoy',
  rationale: 'r',
  ...more,
});

const anOutlook = (at: string, more: object = {}): object => ({
  at,
  type: 'outlook.recorded',
  horizonDays: 30,
  best: 'b',
  likely: 'l',
  worst: 'w',
  likelihood: 'likely',
  watch: [],
  ...more,
});

const aTrigger = (at: string, more: object = {}): object => ({
  at,
  type: 'trigger.expected',
  indicator: '8.8',
  from: '2030-02-01',
  to: '2030-02-02',
  what: 'A vote',
  ...more,
});

const aReview = (at: string, more: object = {}): object => ({
  at,
  type: 'review.scheduled',
  date: '2030-03-01',
  ...more,
});

describe('what was ended, withdrawn or replaced above the level', () => {
  const later = { at: '2030-01-05', level: 'restricted' };
  const pairs = [
    ['finding', aFinding('finding.recorded'), aFinding('finding.withdrawn', later)],
    ['measure', aResponse('response.begun'), aResponse('response.ended', later)],
    ['outlook', anOutlook('2030-01-04'), anOutlook('2030-01-05', later)],
    ['trigger', aTrigger('2030-01-04'), aTrigger('2030-01-05', { ...later, from: '2030-01-30' })],
    ['review', aReview('2030-01-04'), aReview('2030-01-05', { ...later, date: '2030-01-20' })],
  ] as const;

  it.each(pairs)('is not released as a standing %s', (kind, first, second) => {
    const caseFile = aCase([aSource('s1'), first, second], { defaultLevel: 'public' });
    expect(typesAt(caseFile, 'public')).toEqual(['source.registered']);
    expect(countOf(caseFile, 'public', kind)).toBe(1);
    expect(typesAt(caseFile, 'restricted')).toHaveLength(3);
  });

  it.each(pairs)('is not released for a date before that either: %s', (kind, first, second) => {
    const caseFile = aCase([aSource('s1'), first, second], { defaultLevel: 'public' });
    const { caseFile: released, omissions } = releaseCase(caseFile, 'public', '2030-01-04');
    expect(released.events.map(({ type }) => type)).toEqual(['source.registered']);
    expect(omissions).toEqual([{ kind, count: 1 }]);
  });

  it('is not released for a date at which only a later word had made it public again', () => {
    const caseFile = aCase(
      [
        aRating('7.3', 'present'),
        aRating('7.3', 'absent', { at: '2030-01-09', level: 'restricted' }),
        aRating('7.3', 'acute', { at: '2030-02-09' }),
      ],
      { defaultLevel: 'public' },
    );
    expect(releaseCase(caseFile, 'public', '2030-01-10').caseFile.events).toEqual([]);
    expect(releaseCase(caseFile, 'public').caseFile.events).toMatchObject([{ rating: 'acute' }]);
  });

  it('is neither shown nor counted when all of it lies after the date', () => {
    const caseFile = aCase([aSource('s1'), aRating('7.3', 'acute', { level: 'restricted' })], {
      defaultLevel: 'public',
    });
    expect(releaseCase(caseFile, 'public', '2030-01-02').omissions).toEqual([]);
  });

  it('leaves other triggers on the same indicator as they are', () => {
    const caseFile = aCase([aTrigger('2030-01-04'), aTrigger('2030-01-05', { ...later, what: 'A march' })], {
      defaultLevel: 'public',
    });
    expect(typesAt(caseFile, 'public')).toEqual(['trigger.expected']);
  });
});

describe('the header of a case', () => {
  it('shows its note only where the default level of the case is released', () => {
    const caseFile = aCase([aSource('s1', { level: 'public' })], { note: 'Ours.', defaultLevel: 'partner' });
    expect(releaseCase(caseFile, 'public').caseFile.note).toBeUndefined();
    expect(countOf(caseFile, 'public', 'caseNote')).toBe(1);
    expect(releaseCase(caseFile, 'partner').caseFile.note).toBe('Ours.');
    const unmarked = aCase([aSource('s1', { level: 'public' })], { note: 'Ours.' });
    expect(releaseCase(unmarked, 'partner').caseFile.note).toBeUndefined();
    expect(releaseCase(unmarked, 'internal').caseFile.note).toBe('Ours.');
  });

  it('shows its title at every level', () => {
    expect(releaseCase(aCase([], { defaultLevel: 'restricted' }), 'public').caseFile.title).toBe(
      'Example State, 2030',
    );
  });

  it('keeps the country and leaves its subdivisions out, counted', () => {
    const caseFile = aCase([], { area: { country: 'ZZ', subdivisions: ['ZZ-01', 'ZZ-02'] } });
    const { caseFile: released, omissions } = releaseCase(caseFile, 'restricted');
    expect(released.area).toEqual({ country: 'ZZ' });
    expect(omissions).toEqual([{ kind: 'place', count: 2 }]);
  });
});

describe('references', () => {
  it('to withheld evidence and populations are taken out and counted', () => {
    const caseFile = aCase(
      [
        aSource('s1'),
        anItem('e1', { level: 'restricted' }),
        anItem('e2'),
        {
          at: '2030-01-02',
          type: 'population.described',
          population: 'p1',
          name: 'n',
          kind: 'protected-group',
          level: 'partner',
        },
        aRating('7.3', 'present', { evidence: ['e1', 'e2'], contradicting: ['e1'], populations: ['p1'] }),
      ],
      { defaultLevel: 'public' },
    );
    expect(releaseCase(caseFile, 'public').caseFile.events.at(-1)).toMatchObject({
      evidence: ['e2'],
      contradicting: [],
      populations: [],
    });
    expect(countOf(caseFile, 'public', 'reference')).toBe(3);
  });

  it('to a withheld source become one to a source that is named as withheld', () => {
    const caseFile = aCase([aSource('s1', { level: 'restricted' }), anItem('e1')], {
      defaultLevel: 'public',
    });
    expect(releaseCase(caseFile, 'public').caseFile.events).toMatchObject([
      { type: 'source.registered', name: 'source withheld' },
      { type: 'evidence.recorded', source: 'withheld-source' },
    ]);
    expect(countOf(caseFile, 'public', 'source')).toBe(1);
  });

  it('to a withheld source leave nothing in the evidence that leads to it', () => {
    const leads = {
      url: 'https://example.org/mission-of-s1',
      document: 'Mission report of s1',
      quote: 'I, s1, saw it.',
      attachment: { sha256: 'a'.repeat(64), name: 's1.pdf', mediaType: 'application/pdf', bytes: 9 },
    };
    const { type: _, ...item } = anItem('e1', { at: '2030-01-05', ...leads }) as { type: string };
    const events = [
      aSource('s1', { level: 'restricted' }),
      anItem('e1', leads),
      { ...item, type: 'evidence.revised' },
    ];
    const caseFile = aCase(events, { defaultLevel: 'public' });
    const released = releaseCase(caseFile, 'public').caseFile.events.slice(1);
    expect(released).toHaveLength(2);
    for (const event of released) {
      for (const key of Object.keys(leads)) expect(event).not.toHaveProperty(key);
      expect(event).toMatchObject({ summary: 'Summary of e1.', source: 'withheld-source' });
    }
    for (const event of releaseCase(caseFile, 'restricted').caseFile.events.slice(1)) {
      expect(event).toMatchObject(leads);
    }
  });

  it('let a released revision declare evidence that was first recorded above the level', () => {
    const { type: _, ...item } = anItem('e1', { at: '2030-01-05', summary: 'Later.' }) as { type: string };
    const caseFile = aCase(
      [aSource('s1'), anItem('e1', { level: 'restricted' }), { ...item, type: 'evidence.revised' }],
      {
        defaultLevel: 'public',
      },
    );
    expect(typesAt(caseFile, 'public')).toEqual(['source.registered', 'evidence.recorded']);
    expect(typesAt(caseFile, 'restricted')).toEqual([
      'source.registered',
      'evidence.recorded',
      'evidence.revised',
    ]);
  });

  it('leave no follow-up of a recommendation that is withheld', () => {
    const made = {
      at: '2030-01-02',
      type: 'recommendation.made',
      recommendation: 'a',
      to: 'x',
      what: 'y',
      level: 'restricted',
    };
    const followed = {
      at: '2030-01-03',
      type: 'recommendation.followed',
      recommendation: 'a',
      status: 'done',
    };
    const caseFile = aCase([made, followed], { defaultLevel: 'public' });
    expect(typesAt(caseFile, 'public')).toEqual([]);
    expect(countOf(caseFile, 'public', 'recommendation')).toBe(1);
  });
});

describe('what is coarsened at every level', () => {
  it('is who a protected source is: its name, id, kind and whatever points to it', () => {
    const { caseFile, omissions } = releaseCase(smallCase(), 'restricted');
    const text = JSON.stringify(caseFile);
    for (const secret of ['Protected person', '"s2"', '"person"', 'example.org/secret'])
      expect(text).not.toContain(secret);
    expect(text).toContain('example.org/report');
    expect(omissions).toContainEqual({ kind: 'sourceName', count: 1 });
  });

  it('is why a protected source was graded as it is', () => {
    const graded = { at: '2030-01-02', type: 'source.graded', reliability: 'D', reason: 'A clerk told us.' };
    const caseFile = aCase(
      [
        aSource('s1'),
        aSource('s2', { protected: true }),
        { ...graded, source: 's1', reason: 'Twice wrong.' },
        { ...graded, source: 's2' },
      ],
      { defaultLevel: 'public' },
    );
    const released = releaseCase(caseFile, 'restricted').caseFile.events.slice(2);
    expect(released[0]).toMatchObject({ source: 's1', reason: 'Twice wrong.' });
    expect(released[1]).toMatchObject({ reliability: 'D' });
    expect(JSON.stringify(released[1])).not.toMatch(/reason|clerk|"s2"/);
  });

  it('is where: places become the country', () => {
    const { caseFile, omissions } = releaseCase(smallCase(), 'restricted');
    expect(JSON.stringify(caseFile)).not.toContain('ZZ-01');
    expect(omissions).toContainEqual({ kind: 'place', count: 2 });
  });
});

describe('the released part', () => {
  it('is a valid case at every level', async () => {
    const levels = ['public', 'partner', 'internal', 'restricted'] as const;
    const cases = await Promise.all(EXAMPLES.map(({ name }) => exampleCase(name)));
    for (const caseFile of cases) {
      const marked = aCase(
        caseFile.events.map((event, index) =>
          event.type === 'factor.judged' || event.type === 'brief.issued'
            ? event
            : withLevel(event, levels[(index * 7) % levels.length] ?? 'public'),
        ),
      );
      for (const level of DISCLOSURE_LEVELS)
        expect(checkCaseFile(releaseCase(marked, level).caseFile)).toMatchObject({ ok: true });
    }
  });

  it('leaves the case that it is made from as it was', () => {
    const before = smallCase();
    releaseCase(before, 'public');
    expect(before).toEqual(smallCase());
  });
});
