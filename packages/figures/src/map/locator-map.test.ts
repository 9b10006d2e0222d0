import { describe, expect, it } from 'vitest';
import { ENGLISH_FIGURE_LABELS, Scene } from '../index.ts';
import { misplacedTexts } from '../testing/text-boxes.ts';
import { locatorMap } from './index.ts';

const NOTICE = ENGLISH_FIGURE_LABELS.locatorMap.notice;
const mapOf = (code: string, direction?: 'ltr' | 'rtl'): Scene =>
  locatorMap(code, { direction, nameOf: (each) => `Land_${each}` });

const textsOf = (scene: Scene): readonly string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const pathsOf = (scene: Scene) => scene.shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
const sizeOf = (scene: Scene): number => pathsOf(scene).reduce((sum, { d }) => sum + d.length, 0);

describe('the locator map', () => {
  it.each([
    ['KE', 'ET, SO, SS, TZ, UG'],
    ['LY', 'DZ, EG, NE, SD, TD, TN'],
    ['MM', 'BD, CN, IN, LA, TH'],
    ['RW', 'BI, CD, TZ, UG'],
    ['SY', 'IL, IQ, JO, LB, TR'],
  ])(
    'of %s names it and its neighbours, with the notice on boundaries and the source beneath',
    (code, around) => {
      const scene = mapOf(code);
      const texts = textsOf(scene);
      expect(() => Scene.parse(scene)).not.toThrow();
      expect(scene.table.rows).toEqual([
        [`Land_${code}`, around.replaceAll(/\w+/g, (neighbour) => `Land_${neighbour}`)],
      ]);
      expect(texts).toContain(`Land_${code}`);
      expect(texts.join(' ')).toContain(NOTICE);
      expect(texts.join(' ')).toContain('Natural Earth');
      expect(scene.description).toContain(NOTICE);
      expect(texts.filter((text) => text.startsWith('Land_')).length).toBeGreaterThan(3);
      expect(sizeOf(scene)).toBeLessThan(60_000);
      expect(misplacedTexts(scene)).toEqual([]);
    },
  );

  it('fills the country and no other: one shape in the middle of the map', () => {
    const filled = pathsOf(mapOf('RW')).filter(({ fill }) => fill === 'levelModerate');
    expect(filled).toHaveLength(1);
    expect(filled[0]?.d.match(/M/g)).toHaveLength(1);
    const xs = [...(filled[0]?.d ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(250, -1);
  });

  it('has lines and closed shapes of M, L and Z only, all within its frame', () => {
    for (const { d } of pathsOf(mapOf('MM'))) {
      expect(d).toMatch(/^[MLZ\d. -]+$/);
      for (const [, x = '', y = ''] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(500);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(185);
      }
    }
  });

  it.each(['NR', 'SG', 'MV', 'VA'])('of %s, which is tiny, names it beside its mark', (code) => {
    const scene = mapOf(code);
    expect(textsOf(scene)).toContain(`Land_${code}`);
    expect(misplacedTexts(scene)).toEqual([]);
  });

  it('says of an island that it shares no boundary by land', () => {
    expect(mapOf('FJ').description).toContain('shares a land boundary with no other country');
    expect(mapOf('FJ').table.rows[0]?.[1]).toBe('none');
  });

  it.each(['TV', 'ZZ', ''])('of “%s”, which the atlas does not have, says so in words', (code) => {
    const scene = mapOf(code);
    expect(() => Scene.parse(scene)).not.toThrow();
    expect(pathsOf(scene)).toEqual([]);
    expect(textsOf(scene).join(' ')).toContain('There is no outline of Land_');
    expect(scene.description).toContain('no map is drawn');
  });

  it('is not turned round for pages that are read from the right, but its notice begins there', () => {
    const [left, right] = [mapOf('LY'), mapOf('LY', 'rtl')];
    expect(pathsOf(right)).toEqual(pathsOf(left));
    const notice = right.shapes.find((shape) => shape.kind === 'text' && NOTICE.startsWith(shape.text));
    expect(notice).toMatchObject({ x: 500, anchor: 'end' });
  });

  it('draws areas as Member States where the atlas parts them: Somalia, Cyprus, Ukraine with Crimea', () => {
    expect(mapOf('SO').table.rows[0]?.[1]).not.toContain('SO');
    expect(mapOf('UA').table.rows[0]?.[1]).toContain('RU');
    const shapes = (code: string) =>
      pathsOf(mapOf(code))
        .find(({ fill }) => fill === 'levelModerate')
        ?.d.match(/M/g)?.length ?? 0;
    expect(shapes('SO')).toBe(2);
    expect(shapes('CY')).toBe(2);
    expect(shapes('UA')).toBeGreaterThan(1);
  });
});
