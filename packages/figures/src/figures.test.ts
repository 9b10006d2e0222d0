import { ENGLISH } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { cssVariableOf, factorBars, pillarChart, renderSvg, Scene, TONE_VALUES, TONES } from './index.ts';
import { traceAt, un2014 } from './testing/small-case.ts';

const textsOf = (scene: Scene) => scene.shapes.filter((shape) => shape.kind === 'text');

const isWithin = (scene: Scene): boolean =>
  scene.shapes.every((shape) => {
    if (shape.kind === 'path') return true;
    const [x, y] = shape.kind === 'line' ? [shape.x2, shape.y2] : [shape.x, shape.y];
    const right = shape.kind === 'rect' ? x + shape.width : x;
    return x >= 0 && right <= scene.width + 0.01 && y >= 0 && y <= scene.height;
  });

describe('factor bars', () => {
  it('show each factor once with its level and its coverage', () => {
    const { picture } = traceAt('2030-01-05');
    const scene = factorBars(picture, un2014(), ENGLISH);
    expect(scene.table.rows).toHaveLength(14);
    expect(scene.table.rows[3]).toEqual([
      '4. Motives or incentives',
      'High',
      'Moderate',
      'High',
      'Steady',
      '2/9',
      '–',
    ]);
    for (const row of scene.table.rows) expect(textsOf(scene).map(({ text }) => text)).toContain(row[5]);
  });

  it('mark suggested and judged apart where a judgement stands', () => {
    const { picture } = traceAt('2030-01-05');
    const withJudgement = factorBars(picture, un2014(), ENGLISH).shapes.filter(
      ({ kind }) => kind === 'path',
    ).length;
    const factors = Object.fromEntries(
      Object.entries(picture.factors).map(([id, factor]) => [id, { ...factor, judged: null }]),
    );
    const suggested = factorBars({ ...picture, factors }, un2014(), ENGLISH).shapes.filter(
      ({ kind }) => kind === 'path',
    ).length;
    expect(withJudgement - suggested).toBe(4);
  });

  it('draw no bar for an unknown factor and say so', () => {
    const { picture } = traceAt('2029-12-01');
    const scene = factorBars(picture, un2014(), ENGLISH);
    expect(scene.table.rows.filter((row) => row[1] === 'Unknown').map((row) => row[4])).toContain('–');
    expect(scene.description).toContain('Factor 13: Unknown.');
  });

  it('draw a stale bar as an outline', () => {
    const { picture } = traceAt('2030-06-01');
    const stale = Object.values(picture.factors).filter(
      (factor) => factor.stale && factor.effective !== 'unknown',
    );
    const outlines = factorBars(picture, un2014(), ENGLISH).shapes.filter(
      (shape) => shape.kind === 'rect' && shape.height === 8 && shape.fill === 'paper',
    );
    expect(stale.length).toBeGreaterThan(0);
    expect(outlines).toHaveLength(stale.length);
  });
});

describe('the pillar chart', () => {
  it('says whose finding a state is, in the drawing, the description and the table', () => {
    const { posture } = traceAt('2030-01-05');
    const foundBy = {
      pillarOne: 'found by General Assembly, A/RES/85/2',
      'pillarThree.meansFinding': `found by ${'a long body '.repeat(30)}`,
    };
    const scene = pillarChart(posture, ENGLISH, { foundBy });
    const plain = pillarChart(posture, ENGLISH);
    const texts = textsOf(scene).map(({ text }) => text);
    expect(texts).toContain(foundBy.pillarOne);
    expect(texts).toContainEqual(expect.stringMatching(/^found by a long body .*…$/));
    expect(scene.description).toContain(foundBy.pillarOne);
    expect(scene.table.rows[1]?.[1]).toBe(`${plain.table.rows[1]?.[1]}, ${foundBy.pillarOne}`);
    expect(scene.height).toBeGreaterThan(plain.height);
    expect(isWithin(scene)).toBe(true);
    expect(
      textsOf(plain)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('found by');
  });

  it('shows every state of the nine parts, and fills the present one of each', () => {
    const { posture } = traceAt('2030-01-05');
    const scene = pillarChart(posture, ENGLISH);
    const present = scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.tone === 'onAccent' ? [shape.text] : [],
    );
    expect(present).toEqual([
      'Alert: advice due',
      'In doubt: noted',
      'Indicated',
      'Idle',
      'Under way',
      'Under way',
      'No finding',
      'Indicated',
      'Closed',
    ]);
    expect(scene.table.rows).toHaveLength(9);
  });

  it('parts the name of a pillar at its colon, whatever the script writes one', () => {
    const { posture } = traceAt('2030-01-05');
    for (const [name, parts] of [
      ['Premier pilier : l’État', ['Premier pilier :', 'l’État']],
      ['第一支柱：国家', ['第一支柱：', '国家']],
      ['Pillar one: the State', ['Pillar one:', 'the State']],
      ['Earliest', ['Earliest']],
    ] as const) {
      const wording = { ...ENGLISH, regions: { ...ENGLISH.regions, pillarOne: name } };
      const texts = textsOf(pillarChart(posture, wording)).map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining([...parts]));
      expect(texts.includes(name)).toBe(parts.length === 1);
    }
  });

  it('draws no line or arrow from one part to another', () => {
    const scene = pillarChart(traceAt('2029-12-01').posture, ENGLISH);
    expect(new Set(scene.shapes.map(({ kind }) => kind))).toEqual(new Set(['rect', 'text']));
  });
});

describe('a scene', () => {
  it('fits its schema and its frame', () => {
    const trace = traceAt('2030-01-05');
    for (const scene of [factorBars(trace.picture, un2014(), ENGLISH), pillarChart(trace.posture, ENGLISH)]) {
      expect(() => Scene.parse(scene)).not.toThrow();
      expect(isWithin(scene)).toBe(true);
    }
  });

  it('becomes an SVG with a name, a description and colours that a page can change', () => {
    const trace = traceAt('2030-01-05');
    const svg = renderSvg(pillarChart(trace.posture, ENGLISH), 'chart');
    expect(svg).toMatch(/^<svg [^>]*direction="ltr" role="img" aria-labelledby="chart-title chart-desc">/);
    expect(svg).toContain('<title id="chart-title">');
    expect(svg).toContain('var(--fw-accent, #17395c)');
    expect(svg).not.toMatch(/<script|style=|javascript:/);
  });

  it('escapes what stands in its texts', () => {
    const scene: Scene = {
      width: 10,
      height: 10,
      title: '<b>&"',
      description: 'd',
      table: { columns: [], rows: [] },
      shapes: [
        {
          kind: 'text',
          x: 0,
          y: 5,
          text: '<script>',
          size: 5,
          weight: 'regular',
          anchor: 'start',
          tone: 'ink',
        },
      ],
    };
    expect(renderSvg(scene, 'x"y')).toContain('&lt;script&gt;');
    expect(renderSvg(scene, 'x"y')).not.toContain('<script>');
  });
});

const lightness = (value: string): number =>
  Number.parseInt(value.slice(1, 3), 16) + Number.parseInt(value.slice(3, 5), 16);

describe('the levels', () => {
  it('grow darker step by step, so that they stay apart in grey', () => {
    const ramp = (['levelNone', 'levelLow', 'levelModerate', 'levelHigh', 'levelSevere'] as const).map(
      (tone) => lightness(TONE_VALUES[tone]),
    );
    for (const [index, value] of ramp.entries()) expect(value).toBeLessThan((ramp[index - 1] ?? 1000) - 30);
  });

  it('have one custom property each', () => {
    expect(new Set(TONES.map(cssVariableOf)).size).toBe(TONES.length);
    expect(cssVariableOf('levelHigh')).toBe('--fw-level-high');
  });
});
