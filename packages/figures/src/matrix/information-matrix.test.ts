import { informationOf } from '@forewarn/core/information';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../index.ts';
import { informationMatrix } from '../index.ts';
import { caseOf, rated, un2014 } from '../testing/small-case.ts';

const source = (id: string): object => ({
  at: '2030-01-01',
  type: 'source.registered',
  source: id,
  name: id,
  kind: 'ngo',
  reliability: 'B',
});
const evidence = (id: string, from: string, level: string): object => ({
  at: '2030-01-01',
  type: 'evidence.recorded',
  evidence: id,
  source: from,
  credibility: '2',
  summary: 's',
  date: '2030-01-01',
  status: 'alleged',
  level,
});

const EVENTS = [
  source('s1'),
  source('s2'),
  evidence('open', 's1', 'public'),
  evidence('kept', 's2', 'partner'),
  rated('7.1', 'acute', '2030-01-02', { evidence: ['open', 'kept'] }),
  rated('7.2', 'present', '2030-01-02', { evidence: ['open'] }),
  rated('7.3', 'present'),
  rated('7.4', 'not-assessable'),
  rated('8.1', 'present', '2030-01-02', { evidence: ['kept'] }),
];

const matrixOf = (events: readonly object[], at = '2030-01-05'): Scene =>
  informationMatrix(informationOf(caseOf(events), at), un2014());

const textsOf = (scene: Scene): readonly string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('the information matrix', () => {
  it('has a row for each factor and one for all, with the numbers of indicators in each state', () => {
    const { columns, rows } = matrixOf(EVENTS).table;
    expect(columns.slice(0, 5)).toEqual([
      'Factor',
      'Not assessed',
      'Not assessable',
      'Without evidence',
      'Stale',
    ]);
    expect(rows).toHaveLength(15);
    expect(rows[6]).toEqual([
      '7. Enabling circumstances or preparatory action',
      '10',
      '1',
      '1',
      '0',
      '0',
      '1',
      '1',
      '0',
      '3/14',
      '–',
    ]);
    expect(rows[14]?.slice(0, 2)).toEqual(['All factors', '138']);
  });

  it('marks what rests on evidence that is not shared, and has no column for it where nothing does', () => {
    const scene = matrixOf(EVENTS);
    expect(scene.table.rows[7]?.at(-1)).toBe('not with the public');
    expect(scene.table.rows[6]?.at(-1)).toBe('–');
    expect(textsOf(scene)).toContain('rests on evidence that the public may not see');
    expect(scene.description).toContain('Factors that rest only on evidence that the public may not see: 8.');
    expect(textsOf(matrixOf(EVENTS.slice(0, -1))).join(' ')).not.toMatch(/Not shared|the public may not see/);
  });

  it('writes every number but nought into its cell, in a tone that can be read on its shade', () => {
    const scene = matrixOf(EVENTS);
    const { rows } = scene.table;
    const counts = rows.slice(0, 14).flatMap((row) => row.slice(1, 9).filter((count) => count !== '0'));
    const drawn = scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.anchor === 'middle' && /^\d+$/.test(shape.text) ? [shape] : [],
    );
    expect(drawn.map(({ text }) => text)).toEqual([...counts, ...(rows[14]?.slice(1, 9) ?? [])]);
    const shades = scene.shapes.flatMap((shape, place) => {
      const ground = scene.shapes[place - 1];
      const isLight = shape.kind === 'text' && shape.tone === 'onAccent';
      return isLight && ground?.kind === 'rect' ? [ground.fill] : [];
    });
    expect(new Set(shades)).toEqual(new Set(['levelHigh']));
  });

  it('says what is not known at all', () => {
    expect(matrixOf(EVENTS).description).toContain(
      'Factors with no indicator rated on the scale: 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14.',
    );
    expect(matrixOf(EVENTS, '2030-06-01').table.rows[7]?.[4]).toBe('1');
  });
});
