import type { CaseFile } from '@forewarn/core';
import { findFramework, replay } from '@forewarn/core';
import { EXAMPLES } from '@forewarn/examples';
import { describe, expect, it } from 'vitest';
import { briefBy, readable } from '../../testing/brief-by.ts';
import { exampleCase } from '../../testing/brief-of.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource, smallCase, withLevel } from '../../testing/small-case.ts';
import { BriefModel } from '../brief-model.ts';
import type { FullAssessment } from './full-assessment.ts';

const assess = (caseFile: CaseFile, level: 'public' | 'internal' = 'internal') =>
  briefBy('full-assessment', caseFile, level);

const inFull = async (caseFile: CaseFile): Promise<FullAssessment> => {
  const { full } = (await assess(caseFile)).model;
  if (full === null) throw new Error('the model has no full assessment');
  return full;
};

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** A case with something in each place where a full assessment looks. */
const richCase = (): CaseFile =>
  aCase(
    [
      ...smallCase().events,
      aSource('s3', { at: '2030-01-08', origin: 's1' }),
      ...['e3', 'e4', 'e5', 'e6'].map((id) => anItem(id, { at: '2030-01-08', source: 's3' })),
      anItem('e7', { at: '2030-01-08', source: 's2', status: 'verified' }),
      aRating('2.3', 'present', { at: '2030-01-08', evidence: ['e4', 'e6'] }),
      aRating('7.3', 'acute', { at: '2030-01-09', evidence: ['e3'], contradicting: ['e1', 'e4'] }),
      { at: '2030-01-09', type: 'evidence.withdrawn', evidence: 'e6', reason: 'A forgery.' },
      { at: '2030-01-09', type: 'evidence.withdrawn', evidence: 'e7', reason: 'The guide was wrong.' },
      {
        at: '2030-01-09',
        type: 'dissent.recorded',
        on: '7.3',
        view: 'Too high by far.',
        rationale: 'The reports copy each other.',
      },
      {
        at: '2030-01-09',
        type: 'recommendation.followed',
        recommendation: 'a1',
        status: 'declined',
        note: 'No funds.',
      },
    ],
    { defaultLevel: 'public' },
  );

describe('a full assessment', () => {
  it('holds a rationale of 3,000 words whole, in HTML and in PDF', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    const brief = await assess(aCase([aRating('7.3', 'acute', { rationale: words })]));
    expect(readable(brief.html)).toContain(words);
    const { pages } = await readPdf(await brief.pdf());
    const found = pages.flatMap((page) => page.match(/word\d+/g) ?? []);
    expect(found).toEqual(words.split(' '));
  });

  it('fits the schema of the model', async () => {
    const { model } = await assess(richCase());
    expect(() => BriefModel.parse(structuredClone(model))).not.toThrow();
  });

  it('has every indicator of the framework once, rated or not', async () => {
    const { factors } = await inFull(richCase());
    const listed = factors.map(({ ratings, unrated }) => [...ratings, ...unrated].map(({ id }) => id));
    const framework = findFramework('un-2014');
    expect(listed.map((ids) => ids.length)).toEqual(
      framework?.factors.map(({ indicators }) => indicators.length),
    );
    expect(new Set(listed.flat()).size).toBe(143);
    expect(factors.flatMap(({ ratings }) => ratings.map(({ id }) => id))).toEqual([
      '2.3',
      '4.1',
      '7.3',
      '7.4',
      '8.1',
    ]);
  });

  it('tells a rating with its trend, its evidence for and against, and what it replaced', async () => {
    const { factors, evidence } = await inFull(richCase());
    const rating = factors.flatMap(({ ratings }) => ratings).find(({ id }) => id === '7.3');
    const summaries = (numbers: readonly number[] = []) =>
      numbers.map((number) => evidence.find((item) => item.number === number)?.summary);
    expect(summaries(rating?.notes)).toEqual(['Summary of e3.']);
    expect(summaries(rating?.contradicting)).toEqual(['Summary of e1.', 'Summary of e4.']);
    expect(rating).toMatchObject({ rating: 'Acute', trend: 'Rising', earlier: 1, at: '2030-01-09' });
    expect(rating?.marks).toEqual([
      'Contested: evidence against it, or a dissent, stands.',
      'One independent source only.',
    ]);
  });

  it('gives the judgement with its reasons beside what the ratings suggest', async () => {
    const { html } = await assess(smallCase());
    const text = readable(html);
    expect(text).toContain('Suggested by ratings: Moderate. Judged by analysts: High.');
    expect(text).toContain('Judgement of 3 January 2030 (high confidence): The motive weighs more.');
  });

  it('names the framework, the rule set and the standard, and each rule with whether it holds', async () => {
    const { html, model } = await assess(smallCase());
    const text = readable(html);
    for (const words of ['A/70/741', 'un-r2p/1', 'ICD 203']) expect(text).toContain(words);
    for (const { rule, reason, cites } of model.full?.method.rules ?? []) {
      for (const words of [rule, reason, ...cites.map((cited) => cited.text)]) expect(text).toContain(words);
    }
    const { rules } = replay(smallCase()).picture;
    expect(model.full?.method.rules.map(({ id, holds }) => [id, holds])).toEqual(Object.entries(rules));
  });

  it.each([
    ['osapg-2009', 'osapg-2009/1', '5.2'],
    ['sg-2013', 'sg-2013/1', '6.1'],
  ])(
    'is made by %s as well, and says what its rules could not keep',
    async (framework, ruleset, indicator) => {
      const { html } = await assess(aCase([aRating(indicator, 'acute')], { framework, ruleset }));
      const text = readable(html);
      expect(text).toContain(`rule set ${ruleset}`);
      expect(text).toMatch(
        /\d+ conditions? of the rule set that it is derived from could not be carried over/,
      );
      expect(text).not.toMatch(/[{}]|undefined/);
    },
  );

  it('says of a case with nothing but a note that nothing is recorded', async () => {
    const text = readable(
      (await assess(aCase([{ at: '2030-01-01', type: 'note.added', text: 'Opened.' }]))).html,
    );
    for (const words of [
      'No source is registered.',
      'No evidence is recorded',
      'No finding is recorded at this level.',
    ])
      expect(text).toContain(words);
    expect(text.match(/No indicator of this factor is rated\./g)).toHaveLength(14);
  });

  it('shows the table of each of its figures', async () => {
    const { html } = await assess(smallCase());
    const drawn = [...html.matchAll(/<figure data-figure="([^"]+)"/g)].map(([, name]) => name);
    const tables = [...html.matchAll(/<table class="compact" data-figure="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(drawn).size).toBe(6);
    // The table of where each part stands is that of the pillars.
    expect(new Set([...tables, 'pillar-chart'])).toEqual(new Set(drawn));
  });
});

describe('the evidence register', () => {
  it('numbers what is cited first, then what is not, then what was withdrawn', async () => {
    const { evidence } = await inFull(richCase());
    expect(evidence.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(evidence.map(({ summary }) => summary.slice('Summary of '.length, -1))).toEqual([
      'e4',
      'e1',
      'e3',
      'e2',
      'e5',
      'e6',
      'e7',
    ]);
  });

  it('says what each item is cited for and against', async () => {
    const { evidence } = await inFull(richCase());
    const stances = evidence.map(({ summary, supports, contradicts }) => [summary, supports, contradicts]);
    expect(stances.slice(0, 5)).toEqual([
      ['Summary of e4.', ['2.3'], ['7.3']],
      ['Summary of e1.', ['4.1'], ['7.3']],
      ['Summary of e3.', ['7.3'], []],
      ['Summary of e2.', ['7.4'], []],
      ['Summary of e5.', [], []],
    ]);
    expect(readable((await assess(richCase())).html)).toContain('Cited by no rating that stands.');
  });

  it('says why an item was withdrawn, but not of a source that is withheld', async () => {
    const { html } = await assess(richCase());
    expect(readable(html)).toContain('Withdrawn on 9 January 2030. A forgery.');
    expect(html).not.toContain('The guide was wrong.');
  });

  it('leaves out what was withdrawn above the level, reason and all', async () => {
    const { events } = richCase();
    const caseFile = aCase(
      events.map((event) =>
        event.type === 'evidence.withdrawn' && event.evidence === 'e6'
          ? withLevel(event, 'restricted')
          : event,
      ),
      { defaultLevel: 'public' },
    );
    const { html } = await assess(caseFile, 'public');
    expect(html).not.toContain('Summary of e6.');
    expect(html).not.toContain('A forgery.');
  });

  it('names no source that is protected, in its items or in the table of sources', async () => {
    const { html, model } = await assess(richCase());
    expect(html).not.toContain('Protected person');
    expect(model.full?.sources.map(({ name, items, countsWith }) => [name, items, countsWith])).toEqual([
      ['Name of s1', 1, ['Name of s3']],
      [null, 1, []],
      ['Name of s3', 3, ['Name of s1']],
    ]);
  });
});

describe('what an assessment says of itself', () => {
  it('is counted, question by question', async () => {
    const { quality } = await inFull(richCase());
    expect(Object.fromEntries(quality.map(({ id, counts }) => [id, counts]))).toEqual({
      coverage: ['4 of 143'],
      sources: ['Factor 4: 1', 'Factor 7: 2'],
      evidence: ['4 of 4'],
      corroboration: ['0 of 4'],
      verified: ['0 of 5'],
      rationales: ['5 of 5'],
      recency: ['4 of 4'],
      against: ['1 of 4'],
      judgements: ['1 of 1'],
      outlook: ['3 of 3'],
      dissent: ['2'],
      review: ['No review is recorded'],
    });
  });

  it('tells the three gaps, with how much of each', async () => {
    const { gaps } = await inFull(richCase());
    const count = (gap: string) =>
      Object.values(gaps)
        .flat()
        .find((each) => each.gap === gap)?.count;
    expect(count('Indicators that nobody has rated')).toBe(138);
    expect(count('Items of evidence that no rating ever cited')).toBe(1);
    expect(count('Indicators looked for, with no information to be had')).toBe(1);
    expect(count('Sources that are protected')).toBe(1);
  });

  it('gives what became of a recommendation, word by word', async () => {
    const { html } = await assess(richCase());
    expect(readable(html)).toContain(
      '8 January 2030: accepted. 9 January 2030: declined. No funds.'.replaceAll('January', 'Jan'),
    );
  });

  it('holds every dissent whole', async () => {
    const { html } = await assess(richCase());
    expect(readable(html)).toContain('Too high by far. The reports copy each other.');
  });
});

const lastRatings = ({ events }: CaseFile) => [
  ...new Map(
    events.flatMap((event) => (event.type === 'indicator.rated' ? [[event.indicator, event] as const] : [])),
  ).values(),
];

describe.each(EXAMPLES.map(({ name }) => name))('the full assessment of %s', (name) => {
  it('holds every rating, every item, every decision and the conditions of every option', async () => {
    const caseFile = await exampleCase(name);
    const { html, model } = await assess(caseFile);
    const text = flat(readable(html));
    const written = [
      ...lastRatings(caseFile).map(({ rationale }) => rationale),
      ...caseFile.events.flatMap((event) => {
        if (event.type === 'evidence.recorded') return [event.summary];
        if (event.type === 'body.decided') return [event.what];
        return event.type === 'dissent.recorded' ? [event.view] : [];
      }),
    ];
    for (const words of written) expect(text).toContain(flat(words));
    const conditions = new Set(model.full?.options.conditions.map((condition) => condition.name));
    for (const { groups } of model.full?.options.pillars ?? []) {
      for (const group of groups) for (const binds of group.conditions) expect(conditions).toContain(binds);
    }
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
  });

  it('never puts a level or a confidence into one sentence with a likelihood', async () => {
    const text = readable((await assess(await exampleCase(name))).html);
    const likely = text.split(/(?<=[.!?])\s/).filter((sentence) => /\(\d+–\d+%\)/.test(sentence));
    expect(likely).toHaveLength(1);
    for (const sentence of likely)
      expect(sentence).not.toMatch(/confidence|\bHigh\b|\bSevere\b|\bModerate\b/);
  });
});
