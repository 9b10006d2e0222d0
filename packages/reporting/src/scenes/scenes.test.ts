import { mirrorScene, Scene } from '@forewarn/figures';
import type { ExampleName } from '@forewarn/examples';
import { describe, expect, it } from 'vitest';
import { buildBriefModel, contextOf } from '../model/build-brief-model.ts';
import { readLanguage } from '../template/read-language.ts';
import { exampleCase, HEAD } from '../testing/brief-of.ts';
import type { Scenes } from './scenes.ts';
import { drawScenes, SCENES } from './scenes.ts';

const NAMES = [...SCENES.keys()];

const scenesOf = async (
  name: ExampleName,
  asOf: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<Scenes> => {
  const caseFile = await exampleCase(name);
  const read = await readLanguage('en', caseFile.framework);
  if (!read.ok) throw new Error('there are no English words');
  const words = { ...read.value.words, direction };
  const language = { ...read.value, words };
  const input = {
    caseFile,
    omissions: [],
    level: 'internal' as const,
    asOf,
    head: HEAD,
    language,
    template: '',
  };
  const context = contextOf(input);
  return drawScenes(NAMES, context, buildBriefModel(input, context));
};

const pathsOf = (scenes: Scenes) => scenes['locator-map']?.shapes.filter(({ kind }) => kind === 'path') ?? [];

describe('the figures of a brief', () => {
  it.each([
    ['kenya-2007-08', '2008-01-28', 'Kenya'],
    ['libya-2011', '2011-03-20', 'Libya'],
    ['myanmar-2017', '2017-09-10', 'Myanmar'],
    ['rwanda-1993-94', '1994-11-08', 'Rwanda'],
    ['syria-2011', '2014-07-24', 'Syria'],
  ] as const)(
    'are six for %s, each with a description and its data as a table',
    async (name, asOf, country) => {
      const scenes = await scenesOf(name, asOf);
      expect(Object.keys(scenes)).toEqual([
        'factor-bars',
        'pillar-chart',
        'response-timeline',
        'level-trends',
        'information-matrix',
        'locator-map',
      ]);
      for (const scene of Object.values(scenes)) {
        expect(() => Scene.parse(scene)).not.toThrow();
        const { columns, rows } = scene.table;
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
        expect(scene.description).not.toMatch(/[{}]|undefined/);
      }
      expect(scenes['locator-map']?.title).toContain(country);
    },
  );

  it('show the response gap of Kenya on 28 January 2008 in days, to that date', async () => {
    const scenes = await scenesOf('kenya-2007-08', '2008-01-28');
    const rows = scenes['response-timeline']?.table.rows ?? [];
    expect(rows.filter(([part]) => part === 'Regional arrangements (Chapter VIII)')).toEqual([
      ['Regional arrangements (Chapter VIII)', 'Indicated', '3 Dec 2007', '8 Jan 2008', '36'],
      ['Regional arrangements (Chapter VIII)', 'Under way', '8 Jan 2008', '10 Jan 2008', '2'],
      ['Regional arrangements (Chapter VIII)', 'Indicated', '10 Jan 2008', '22 Jan 2008', '12'],
      ['Regional arrangements (Chapter VIII)', 'Under way', '22 Jan 2008', 'continues', '6'],
    ]);
  });

  it('show no level of a later date than the brief', async () => {
    const scenes = await scenesOf('kenya-2007-08', '2008-01-28');
    expect(scenes['level-trends']?.table.columns).toContain('Level on 28 Jan 2008');
    expect(scenes['level-trends']?.table.rows[6]?.[3]).toBe(scenes['factor-bars']?.table.rows[6]?.[1]);
  });

  it('are turned round on pages that are read from the right, all but the map', async () => {
    const [left, right] = [
      await scenesOf('rwanda-1993-94', '1994-05-01'),
      await scenesOf('rwanda-1993-94', '1994-05-01', 'rtl'),
    ];
    for (const name of NAMES.filter((each) => each !== 'locator-map')) {
      const scene = left[name];
      expect(right[name]?.shapes).toEqual(scene === undefined ? undefined : mirrorScene(scene).shapes);
    }
    expect(pathsOf(right)).toEqual(pathsOf(left));
  });
});
