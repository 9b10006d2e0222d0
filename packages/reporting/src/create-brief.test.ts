import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, ENGLISH, findFramework, isReleasedAt } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import { createBrief } from './create-brief.ts';
import { BriefModel } from './model/brief-model.ts';
import { briefOf, exampleCase, orderOf } from './testing/brief-of.ts';
import { listVariables } from './testing/list-variables.ts';
import { inflatedBytes, readPdf } from './testing/read-pdf.ts';
import { aCase, anItem, aRating, aSource, smallCase, withLevel } from './testing/small-case.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A table without the padding that a formatter gives it. */
const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll('| |', '||');
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the brief of a small case', () => {
  it('has the model that it had', async () => {
    const { text: _text, counts: _counts, ...model } = (await briefOf(smallCase())).model;
    await expect(`${JSON.stringify(model, null, 2)}\n`).toMatchFileSnapshot(
      'testing/golden/small-model.json',
    );
  });

  it('has the HTML that it had', async () => {
    const { html } = await briefOf(smallCase());
    const body = html
      .replace(/<style>.*<\/style>/s, '<style></style>')
      .replaceAll(/<svg .*?<\/svg>/gs, '<svg></svg>');
    await expect(body).toMatchFileSnapshot('testing/golden/small-brief.html');
  });

  it('fits the schema of the model', async () => {
    expect(() => BriefModel.parse(structuredClone(briefModel))).not.toThrow();
  });
});

const briefModel = (await briefOf(smallCase())).model;

describe('a country brief', () => {
  it.each([
    ['osapg-2009', 'osapg-2009/1', '5.2'],
    ['sg-2013', 'sg-2013/1', '6.1'],
  ])('names its method by %s, which it can be assessed by as well', async (framework, ruleset, indicator) => {
    const { html } = await briefOf(aCase([aRating(indicator, 'acute')], { framework, ruleset }));
    expect(html).toContain(ruleset);
    expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/[{}]/);
  });

  it('keeps to itself who rated what before it was settled', async () => {
    const rationale = 'Reports agree. [adjudication/1 by "Review": "Desk A"=acute, "Desk B"=present]';
    const dissent = {
      at: '2030-01-04',
      type: 'dissent.recorded',
      on: '7.3',
      view: 'A pattern is not shown. [dissent/1 "Desk B"=present]',
      rationale: 'Two sources only.',
    };
    const { html } = await briefOf(aCase([aRating('7.3', 'acute', { rationale }), dissent]));
    expect(html).toContain('Reports agree.');
    expect(html).toContain('A pattern is not shown.');
    expect(html).not.toMatch(/Desk [AB]|adjudication\/1|dissent\/1/);
  });

  it('never puts a level or a confidence into one sentence with a likelihood', async () => {
    const { pdf } = await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2008-01-28');
    const sentences = flat((await readPdf(pdf)).text).split(/(?<=[.!?])\s/);
    const likely = sentences.filter((sentence) => /likely \(\d/.test(sentence));
    expect(likely.length).toBeGreaterThan(0);
    for (const sentence of likely)
      expect(sentence).not.toMatch(/confidence|\bHigh\b|\bSevere\b|\bModerate\b/);
  });

  it('links evidence to its web address, and to nothing but the web', async () => {
    const { html } = await briefOf(smallCase());
    expect(html).toContain('<a href="https://example.org/report">');
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^(https?:\/\/|#note-\d+$)/);
  });

  it('stands on the date that it is made for', async () => {
    const later = await briefOf(await exampleCase('kenya-2007-08'), 'internal', '2013-04-30');
    expect(later.model.asOf).toBe('2013-04-30');
    expect(later.model.warning.state).not.toBe('Alert: advice given');
    expect(later.model.timeline.at(-1)?.at).toBe('2013-04-09');
  });
});

describe('the bytes of a brief', () => {
  it('are the same each time, and in another process', async () => {
    const kenya = await exampleCase('kenya-2007-08');
    const [one, other] = [
      await briefOf(kenya, 'internal', '2008-01-28'),
      await briefOf(kenya, 'internal', '2008-01-28'),
    ];
    const script = fileURLToPath(new URL('testing/print-hashes.ts', import.meta.url));
    const elsewhere = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'de_DE' },
    });
    expect(elsewhere.stderr).toBe('');
    expect([sha256(other.pdf), sha256(Buffer.from(other.html))]).toEqual([
      sha256(one.pdf),
      sha256(Buffer.from(one.html)),
    ]);
    expect(elsewhere.stdout.trim().split(' ')).toEqual([sha256(one.pdf), sha256(Buffer.from(one.html))]);
  });

  it('carry the date of the brief and not that of the day', async () => {
    const { pdf } = await briefOf(smallCase(), 'internal', '2030-01-08');
    expect((await readPdf(pdf)).info['CreationDate']).toBe('D:20300108000000Z');
  });

  it('carry a date with a year of four digits, though an offset leads out of them', async () => {
    for (const [at, date] of [
      ['9999-12-31T23:59:59-14:00', 'D:99991231235959Z'],
      ['0001-01-01T00:00:00+14:00', 'D:00010101000000Z'],
    ] as const) {
      const { pdf } = await briefOf(aCase([aSource('s1', { at })]));
      expect((await readPdf(pdf)).info['CreationDate']).toBe(date);
    }
  });
});

/** One secret in each text of each kind of event, at each level. */
const planted = () => {
  const secrets: { readonly level: DisclosureLevel; readonly secret: string }[] = [];
  const at = (level: DisclosureLevel, place: string): string => {
    const secret = `qz${level.slice(0, 3)}${place}zq`;
    secrets.push({ level, secret });
    return secret;
  };
  const events = DISCLOSURE_LEVELS.flatMap((level, index) => {
    const indicator = `7.${index + 1}`;
    return [
      aSource(`s-${level}`, { name: at(level, 'source'), level }),
      anItem(`e-${level}`, {
        source: `s-${level}`,
        summary: at(level, 'summary'),
        document: at(level, 'document'),
        url: `https://example.org/${at(level, 'url')}`,
        level,
      }),
      {
        at: '2030-01-02',
        type: 'population.described',
        population: `p-${level}`,
        name: at(level, 'population'),
        kind: 'protected-group',
        note: at(level, 'note'),
        level,
      },
      aRating(indicator, 'present', {
        rationale: at(level, 'rating'),
        evidence: [`e-${level}`],
        populations: [`p-${level}`],
        level,
      }),
      {
        at: '2030-01-03',
        type: 'factor.judged',
        factor: String(index + 1),
        level: 'severe',
        rationale: at(level, 'judgement'),
        confidence: 'low',
        disclosure: level,
      },
      {
        at: '2030-01-03',
        type: 'resilience.recorded',
        resilience: `r-${level}`,
        what: at(level, 'resilience'),
        family: 'partnerships',
        status: 'missing',
        rationale: at(level, 'why'),
        level,
      },
      {
        at: '2030-01-04',
        type: 'trigger.expected',
        indicator: '8.8',
        from: '2030-02-01',
        to: '2030-02-02',
        what: at(level, 'trigger'),
        level,
      },
      {
        at: '2030-01-04',
        type: 'recommendation.made',
        recommendation: `a-${level}`,
        to: at(level, 'addressee'),
        what: at(level, 'advice'),
        level,
      },
      {
        at: '2030-01-05',
        type: 'body.decided',
        body: at(level, 'body'),
        what: at(level, 'decision'),
        reference: at(level, 'reference'),
        level,
      },
      {
        at: '2030-01-06',
        type: 'dissent.recorded',
        on: indicator,
        view: at(level, 'view'),
        rationale: at(level, 'doubt'),
        level,
      },
      {
        at: '2030-01-07',
        type: 'response.begun',
        track: 'peacefulMeans',
        measure: level,
        by: at(level, 'by'),
        rationale: at(level, 'talks'),
        level,
      },
    ];
  });
  return { caseFile: aCase(events), secrets };
};

const formsOf = (secret: string): readonly Buffer[] => [
  Buffer.from(secret, 'utf8'),
  Buffer.from(secret, 'utf16le').swap16(),
  Buffer.from(Buffer.from(secret, 'utf8').toString('hex')),
  Buffer.from(Buffer.from(secret, 'utf16le').swap16().toString('hex')),
];

describe.each(DISCLOSURE_LEVELS)('a brief at level %s', (level) => {
  it('holds nothing that is more protected, in HTML, PDF or model', async () => {
    const { caseFile, secrets } = planted();
    const { html, pdf, model, omissions } = await briefOf(caseFile, level);
    const haystacks = [
      Buffer.from(html),
      inflatedBytes(pdf),
      Buffer.from((await readPdf(pdf)).text),
      Buffer.from(JSON.stringify(model)),
    ];
    for (const { level: marked, secret } of secrets) {
      if (isReleasedAt(marked, level)) continue;
      const leaks = formsOf(secret).filter((form) => haystacks.some((bytes) => bytes.includes(form)));
      expect({ secret, leaks: leaks.length }).toEqual({ secret, leaks: 0 });
    }
    const shown = secrets.filter(
      (secret) => isReleasedAt(secret.level, level) && flat(html).includes(secret.secret),
    );
    expect(shown.length).toBeGreaterThan(10);
    const withheld = omissions.find(({ kind }) => kind === 'evidence')?.count ?? 0;
    expect(withheld).toBe(DISCLOSURE_LEVELS.length - 1 - DISCLOSURE_LEVELS.indexOf(level));
  });

  it('names its level on every page', async () => {
    const { pdf } = await briefOf(planted().caseFile, level);
    const words = `Disclosure level: ${ENGLISH.disclosures[level]}`;
    for (const page of (await readPdf(pdf)).pages) expect(flat(page)).toContain(words);
  });
});

describe('a brief is refused', () => {
  it('when nothing may be shown at its level', async () => {
    const brief = await createBrief(await orderOf(aCase([aSource('s1', { level: 'restricted' })]), 'public'));
    expect(brief).toEqual({
      ok: false,
      refusal: { code: 'nothing-at-level', level: 'public', at: null },
    });
  });

  it('when nothing had happened at its date', async () => {
    const brief = await createBrief(await orderOf(smallCase(), 'internal', '2029-01-01'));
    expect(brief).toMatchObject({ ok: false, refusal: { code: 'nothing-at-level', at: '2029-01-01' } });
  });

  it('in a language without words', async () => {
    const brief = await createBrief({ ...(await orderOf(smallCase())), language: 'xx' });
    expect(brief).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-language', known: expect.arrayContaining(['en']) },
    });
  });
});

describe('what a brief is careful about', () => {
  it('prints nothing that was withdrawn above its level, whatever date is asked for', async () => {
    const caseFile = aCase(
      [
        aSource('s1'),
        anItem('e1', { summary: 'Later withdrawn.' }),
        anItem('e2', { summary: 'Never withdrawn.' }),
        aRating('7.3', 'acute', { evidence: ['e1', 'e2'] }),
        { at: '2030-02-01', type: 'evidence.withdrawn', evidence: 'e1', reason: 'r', level: 'restricted' },
      ],
      { defaultLevel: 'public' },
    );
    const { html, pdf, omissions } = await briefOf(caseFile, 'public', '2030-01-31');
    expect(html).not.toContain('Later withdrawn.');
    expect((await readPdf(pdf)).text).not.toContain('Later withdrawn.');
    expect(html).toContain('Never withdrawn.');
    expect(omissions).toContainEqual({ kind: 'evidence', count: 1 });
    expect((await briefOf(caseFile, 'restricted', '2030-01-31')).html).toContain('Later withdrawn.');
  });

  it('prints no outlook and no review date that were replaced above its level', async () => {
    const events = smallCase().events;
    const replacing = events.filter(({ type }) => /^(outlook|review)\./.test(type));
    const caseFile = aCase(
      [...events, ...replacing.map((event) => withLevel({ ...event, at: '2030-01-09' }, 'restricted'))],
      { defaultLevel: 'public' },
    );
    const { model, html } = await briefOf(caseFile, 'public');
    expect([model.outlook, model.review]).toEqual([null, null]);
    expect(html).toContain('1 outlook; 1 review date');
  });

  it('gives no gist for an indicator whose text was not verified', async () => {
    const framework = findFramework('un-2014');
    const low =
      framework?.factors
        .flatMap(({ indicators }) => indicators)
        .filter(({ certainty }) => certainty === 'low') ?? [];
    const [indicator] = low;
    if (indicator === undefined) throw new Error('un-2014 has no unverified indicator left to try');
    const { html } = await briefOf(aCase([aRating(indicator.id, 'acute')]));
    expect(html).not.toContain(indicator.gist.replace(/\.$/, ''));
    expect(html).toContain(ENGLISH.notVerified);
  });

  it('is listed variable by variable in the README of the templates', async () => {
    const readme = await readFile(new URL('../../../templates/README.md', import.meta.url), 'utf8');
    for (const line of listVariables(BriefModel)) expect(plain(readme)).toContain(plain(line));
  });
});
