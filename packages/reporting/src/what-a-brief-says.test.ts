import { ENGLISH } from '@forewarn/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawnBrief } from './testing/brief-of.ts';
import { drawnBrief, exampleCase, HEAD, orderOf, shippedTemplate } from './testing/brief-of.ts';
import { readPdf } from './testing/read-pdf.ts';
import { aCase, smallCase } from './testing/small-case.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const withoutTags = (html: string): string =>
  flat(html.replace(/<style>.*<\/style>/s, '').replaceAll(/<\/?(?:strong|bdi|small|span|a)\b[^>]*>/g, ''));

interface Said {
  readonly brief: DrawnBrief;
  readonly html: string;
  readonly pages: readonly string[];
  readonly text: string;
}

const say = async (name: string, ...order: Parameters<typeof orderOf>): Promise<Said> => {
  const template = await shippedTemplate(name);
  const brief = await drawnBrief({ ...(await orderOf(...order)), template });
  const { pages } = await readPdf(brief.pdf);
  return { brief, html: withoutTags(brief.html), pages: pages.map(flat), text: flat(pages.join(' ')) };
};

/** What is not said, in HTML or in PDF. */
const missingFrom = ({ html, text }: Said, ...words: readonly string[]): readonly string[] =>
  words.filter((said) => !html.includes(said) || !text.includes(said));

/** A fixed word of the brief, which has to be there. */
const wordOf = ({ brief }: Said, name: string): string => brief.model.text[name] ?? `no word ${name}`;

const FINDING = {
  at: '2030-01-09',
  type: 'finding.recorded',
  finding: 'manifest-failure',
  by: 'General Assembly',
  reference: 'A/RES/85/2',
  rationale: 'Reasons of at least forty characters, as a finding needs.',
};

describe.each(['alert', 'country-brief'])('%s', (template) => {
  let kenya: Said;
  let small: Said;
  beforeAll(async () => {
    kenya = await say(template, await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
    small = await say(
      template,
      aCase([...smallCase().events, FINDING], { defaultLevel: 'public' }),
      'public',
    );
  });

  it('says on each page what it may be shown at', () => {
    for (const page of kenya.pages) expect(page).toContain('Disclosure level: Internal');
    for (const page of small.pages) expect(page).toContain('Disclosure level: Public');
  });

  it('says the date that it stands on, the hash of its log, its method and whose coding it is', () => {
    expect(
      missingFrom(kenya, 'As of 28 January 2008', `log ${HEAD}`, 'un-2014 (A/70/741-S/2016/71)', 'un-r2p/1'),
    ).toEqual([]);
    expect(missingFrom(kenya, 'illustrative coding by the toolkit')).toEqual([]);
  });

  it('says on page one the level of warning, since when, and why', () => {
    const [first = ''] = kenya.pages;
    for (const words of [
      'Early warning, since 28 January 2008',
      'Alert: advice given',
      'Rests on the rule “Imminent risk”: Preparation is far advanced',
      'Last moved by: advice given, Special Adviser of the Secretary-General on the Prevention of Genocide.',
    ])
      expect(first).toContain(words);
  });

  it('says on page one what was assessed, how much is open and for how long, and when it is reviewed', () => {
    const [first = ''] = kenya.pages;
    for (const words of ['26 of 143', 'Indicators assessed (18%)', '56 days', 'Oldest open question'])
      expect(first).toContain(words);
    expect(small.pages[0]).toContain('1 Feb 2030');
  });

  it('says on page one what was left out', () => {
    expect(kenya.pages[0]).toContain('Left out: 7 places given as the country only.');
    expect(small.pages[0]).toContain('computed from what may be shown at level Public');
  });

  it('names signs as signs, and says that they say no more', () => {
    expect(kenya.pages[0]).toMatch(/signs relevant to incitement/i);
    expect(missingFrom(kenya, 'It says nothing on whether a crime was committed, or by whom.')).toEqual([]);
  });

  it('names the factors that weigh most with an indicator in parentheses, and how many indicators it leaves out', () => {
    expect(
      missingFrom(
        kenya,
        'Factor 1. Situations of armed conflict or other forms of instability: high, rising.',
      ),
    ).toEqual([]);
    expect(missingFrom(kenya, '(1.5, Political instability from contests over power')).toEqual([]);
    expect(kenya.brief.model.keyFactors.map(({ id }) => id)).toEqual(['1', '7', '8']);
  });

  it('says what is under way and what is indicated, with the days that nobody has begun', () => {
    const words =
      template === 'alert'
        ? ['Protection assistance', wordOf(kenya, 'nobodyYet')]
        : [
            'Under way: protection assistance; peaceful means; regional arrangements.',
            'Indicated, not begun: encouragement (56 days); capacity-building (56 days).',
          ];
    expect(missingFrom(kenya, ...words)).toEqual([]);
  });

  it('lists open questions with the days that they have been, the oldest first', () => {
    const days = kenya.brief.model.openQuestions.map((question) => question.days);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(days[0]).toBe(56);
    for (const { title } of kenya.brief.model.openQuestions) expect(missingFrom(kenya, title)).toEqual([]);
  });

  it('says who may be at risk and what to watch', () => {
    expect(
      missingFrom(kenya, 'Communities seen as supporting the opposition', 'Delays in announcing results'),
    ).toEqual([]);
    expect(
      missingFrom(small, 'Hill people', 'A vote (8.8; 1 Feb 2030 to 10 Feb 2030)', 'Road blocks'),
    ).toEqual([]);
  });

  it('says whose each finding is', () => {
    expect(missingFrom(small, 'found by General Assembly, 9 Jan', 'A/RES/85/2')).toEqual([]);
    expect(small.text).toContain('national authorities manifestly failing to protect');
  });

  it('says that it determines nothing in law, that thresholds are a convention, that not knowing is not safety', () => {
    expect(missingFrom(kenya, ENGLISH.noDetermination, ENGLISH.convention)).toEqual([]);
    expect(missingFrom(kenya, 'Absence of information is not absence of risk.')).toEqual([]);
  });
});

describe('country-brief, beside that', () => {
  let kenya: Said;
  let small: Said;
  beforeAll(async () => {
    kenya = await say('country-brief', await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
    small = await say('country-brief', smallCase(), 'public');
  });

  it('sets what is suggested against what was judged, with the reasons', () => {
    expect(kenya.text).toContain(
      'Suggested high, judged moderate. The suggestion has changed since: to be reviewed.',
    );
    expect(kenya.text).toContain('Judgement of 10 December 2007: Preparation is uneven across the country');
  });

  it('says of each sign which rule it comes from, with what that rule cites', () => {
    for (const { words, reason, cites } of kenya.brief.model.signs) {
      const row = `${words} ${reason ?? ''} ${cites.map(({ mark }) => mark).join(', ')}`;
      expect(kenya.text).toContain(row);
    }
    for (const { mark, text } of kenya.brief.model.references)
      expect(kenya.text).toContain(`${mark} ${text}`);
  });

  it('says of each part of the posture its state, its rule and what that cites', () => {
    expect(kenya.text).toContain('Pillar one: the State Under stress 3 Dec 2007 Rule “State under stress” R');
    expect(kenya.text).toContain('Peaceful means (Chapter VI) Under way 22 Jan 2008 Response begun R');
    expect(kenya.text).toContain('A/RES/60/1, para. 139 (text read)');
    expect(kenya.brief.html).toContain('<figure data-figure="pillar-chart"><svg');
    expect(kenya.brief.html).toContain('<figure data-figure="response-timeline"><svg');
  });

  it('cites evidence by numbers that lead to its grade, and lists none that it does not cite', () => {
    const { html, model } = kenya.brief;
    for (const { number, grade } of model.notes) {
      expect(html).toContain(`href="#note-${number}"`);
      expect(html).toContain(`<li id="note-${number}"><strong>${grade}</strong>`);
    }
  });

  it('says who is named as threatening whom, and where, without naming a person', () => {
    const { actors, rows } = kenya.brief.model.threats;
    expect(actors).toEqual(['State actors', 'Non-State actors']);
    expect(rows.find(({ population }) => population?.includes('opposition'))?.cells[1]?.indicators).toEqual([
      '11.1',
    ]);
    expect(kenya.text).toContain(
      'no person is named, no responsibility stated. Places: the country only (Kenya).',
    );
  });

  it('says what is holding, and that a silence on it is a gap and no finding', async () => {
    expect(kenya.text).toContain('In place. Organised civil society, churches and independent media.');
    const libya = await say('country-brief', await exampleCase('libya-2011'), 'internal', '2011-02-25');
    expect(libya.text).toContain(wordOf(libya, 'noResilience'));
  });

  it('lists response options by pillar with who may take them and what binds them, and advises nothing', () => {
    expect(kenya.text).toContain('may be considered; nothing is advised.');
    for (const { pillar, entries, more } of kenya.brief.model.options) {
      expect(entries.length).toBeLessThanOrEqual(3);
      expect(kenya.text).toContain(`${pillar}. ${entries[0]?.name} (`);
      expect(kenya.text).toContain(`${more} further options fit.`);
    }
    expect(kenya.text).toContain('All are bound by: national ownership, do no harm.');
  });

  it('lists recommendations with addressee, due date and what became of them', () => {
    expect(kenya.text).toContain('To Government, political parties and media: Agree on and enforce a code');
    expect(kenya.text).toContain(`Due 20 Dec 2007, overdue. ${wordOf(kenya, 'noFollowUp')}`);
    expect(small.text).toContain('To Government: Protect roads. Due 6 Jan 2030, overdue. Accepted.');
  });

  it('has one timeline of all bodies, the latest decisions, and says how many there were before', () => {
    expect(kenya.text).toContain('22 Jan 2008; AU Panel of Eminent African Personalities. Response begun:');
    expect(kenya.text).toContain(`${kenya.brief.model.timeline.length - 3} earlier, not listed here.`);
  });

  it('says what is not known, and every dissenting view as it was entered', () => {
    expect(kenya.pages[0]).toContain('Factors not assessed: 10, 13 and 14.');
    expect(kenya.pages[0]).toContain('Judgements to be reviewed: 7.');
    expect(small.text).toContain('On factor 7, 7 Jan 2030: Too high. One source only.');
  });

  it('says how likely the likely course is in a sentence of its own', () => {
    expect(kenya.text).toContain('Likelihood of the likely course: likely (55–80%).');
  });
});
