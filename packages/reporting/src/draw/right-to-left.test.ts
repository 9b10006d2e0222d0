import { describe, expect, it } from 'vitest';
import type { Box } from '../testing/read-boxes.ts';
import { readBoxes } from '../testing/read-boxes.ts';
import { fullText, inflatedBytes, nodesOf, readPdf } from '../testing/read-pdf.ts';
import type { Block, Cell, Inline } from '../tree/block.ts';
import { plainInline } from '../tree/read-inlines.ts';
import { drawPdf } from './draw-pdf.ts';

type Language = 'ar' | 'en' | 'zh';

const draw = (blocks: readonly Block[], language: Language): Promise<Uint8Array> =>
  drawPdf({
    blocks,
    scenes: {},
    paper: 'a4',
    facts: {
      title: 'Title',
      subject: 'Subject',
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      createdAt: new Date('2030-01-01T00:00:00Z'),
    },
    furniture: {
      disclosure: language === 'ar' ? 'داخلي' : 'Internal',
      title: language === 'ar' ? 'العنوان' : 'The title',
      origin: '2030-01-01',
      pageOf: (page, pages) => `${page}/${pages}`,
    },
  });

const written = (text: string, lang: string, id = 1): Inline => ({
  ...plainInline(text),
  lang,
  isolate: { id, direction: 'auto' },
});
const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', style: null, content });
const cell = (text: string, style: string | null = null, scope: Cell['scope'] = null): Cell => ({
  scope,
  style,
  content: [plainInline(text)],
});

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, content: [plainInline('عوامل الخطر')] },
  paragraph(plainInline('إن غياب المعلومات ليس غياباً للخطر.')),
  {
    kind: 'list',
    isOrdered: true,
    style: null,
    items: [{ id: null, content: [plainInline('توصية أولى')] }],
  },
  {
    kind: 'facts',
    pairs: [
      { term: [plainInline('المؤشرات')], value: [plainInline('143')] },
      { term: [plainInline('الثقة')], value: [plainInline('متوسطة')] },
    ],
  },
  {
    kind: 'table',
    style: null,
    caption: [],
    head: [[cell('العامل', null, 'col'), cell('العدد', 'num', 'col'), cell('التعليل', null, 'col')]],
    body: [[cell('الدوافع', null, 'row'), cell('1204', 'num'), cell('نص في الخلية')]],
  },
  {
    kind: 'columns',
    columns: [[paragraph(plainInline('العمود الأول'))], [paragraph(plainInline('العمود الثاني'))]],
  },
];

const MARGIN = 51;
const A4 = 595.28;

const boxesOf = async (blocks: readonly Block[], language: Language): Promise<readonly Box[]> =>
  (await readBoxes(await draw(blocks, language)))[0]?.boxes ?? [];

const boxOf = (boxes: readonly Box[], text: string): Box => {
  const box = boxes.find((candidate) => candidate.text.includes(text));
  if (box === undefined) throw new Error(`${text} is not on the page`);
  return box;
};

describe('a page of an Arabic brief', () => {
  it('begins its lines at the right margin', async () => {
    const boxes = await boxesOf(BLOCKS, 'ar');
    for (const text of ['عوامل الخطر', 'إن غياب', 'العامل', 'العمود الأول'])
      expect(boxOf(boxes, text).right).toBeCloseTo(A4 - MARGIN, 0);
  });

  it('has the labels of lists at the right of their text', async () => {
    const boxes = await boxesOf(BLOCKS, 'ar');
    const label = boxes.find(({ text }) => text === '1');
    expect(label?.left).toBeGreaterThan(boxOf(boxes, 'توصية').right);
  });

  it('has the first figure, the first column and the first part at the right', async () => {
    const boxes = await boxesOf(BLOCKS, 'ar');
    const isRightOf = (one: string, other: string) =>
      expect(boxOf(boxes, one).left).toBeGreaterThan(boxOf(boxes, other).right);
    isRightOf('المؤشرات', 'الثقة');
    isRightOf('العامل', 'العدد');
    isRightOf('العدد', 'التعليل');
    isRightOf('العمود الأول', 'العمود الثاني');
  });

  it('has numbers in their columns at the side where lines end', async () => {
    const boxes = await boxesOf(BLOCKS, 'ar');
    expect(boxOf(boxes, '1204').left).toBeCloseTo(boxOf(boxes, 'العدد').left, 0);
  });

  it('has its head and its foot mirrored', async () => {
    const boxes = await boxesOf(BLOCKS, 'ar');
    expect(boxOf(boxes, 'داخلي').right).toBeCloseTo(A4 - MARGIN, 0);
    expect(boxOf(boxes, 'العنوان').left).toBeCloseTo(MARGIN, 0);
  });

  it('is set beside others from the right', async () => {
    expect(inflatedBytes(await draw(BLOCKS, 'ar')).includes('/Direction /R2L')).toBe(true);
    expect(inflatedBytes(await draw(BLOCKS, 'en')).includes('/R2L')).toBe(false);
  });
});

/** Marks that say nothing but the direction. */
const withoutMarks = (text: string): string => text.replaceAll(/[\u200e\u200f]/g, '').replaceAll(/\s+/g, ' ');

describe('copied text', () => {
  it.each([
    ['ar', 'عدد المؤشرات 26 من أصل 143 (18%)، انظر الوثيقة A/64/864 بشأن الحالة.'],
    ['ar', 'صدر «تقرير الأمين العام» (UN, 2008) عن كينيا: 2007–08.'],
    ['ar', 'لا إله، الإنسانية [1] والأمن.'],
    ['zh', '143项指标中已评估26项（18%）。参见文件A/64/864，“秘书长报告”所述。'],
    ['en', 'See A/64/864, 18% of (143) [1]: “so” – naïve Жук.'],
  ] as const)('in %s is in the order of reading: %s', async (language, text) => {
    const { structure } = await readPdf(await draw([paragraph(plainInline(text))], language));
    expect(nodesOf(structure, 'P').map(fullText).map(withoutMarks)).toEqual([text]);
  });

  it('has letters that share a shape told apart by their dots', async () => {
    const text = 'بيت نبت تبن ينبت';
    expect(withoutMarks((await readPdf(await draw([paragraph(plainInline(text))], 'ar'))).text)).toContain(
      text,
    );
  });

  it('in lines that go on is in order too', async () => {
    const text = 'وردت في التقرير 26 حالة (UN) وأخرى '.repeat(12).trim();
    const { structure } = await readPdf(await draw([paragraph(plainInline(text))], 'ar'));
    expect(withoutMarks(nodesOf(structure, 'P').map(fullText).join('')).replaceAll(' ', '')).toBe(
      text.replaceAll(' ', ''),
    );
  });
});

describe('a text in another language than its brief', () => {
  it('says so in the structure, once for all of its lines', async () => {
    const english = 'Militias mobilise (see Annex 2) after the announcement of results. '.repeat(6).trim();
    const { structure } = await readPdf(
      await draw([paragraph(plainInline('قال: '), written(english, 'en'), plainInline(' ثم'))], 'ar'),
    );
    const spans = nodesOf(structure, 'Span');
    expect(spans.map(({ lang }) => lang)).toEqual(['en']);
    expect(withoutMarks(spans.map(fullText).join('')).replaceAll(' ', '')).toBe(english.replaceAll(' ', ''));
  });

  it('has an element for each such text, in their order', async () => {
    const content = [written('قتل', 'ar', 1), plainInline(' and '), written('汉字', 'zh', 2)];
    const { structure } = await readPdf(await draw([paragraph(...content)], 'en'));
    expect(nodesOf(structure, 'Span').map(({ lang, text }) => [lang, text.trim()])).toEqual([
      ['ar', 'قتل'],
      ['zh', '汉字'],
    ]);
  });

  it('does not say so where its language is that of the brief', async () => {
    const { structure } = await readPdf(await draw([paragraph(written('Word', 'en'))], 'en'));
    expect(nodesOf(structure, 'Span')).toEqual([]);
  });
});

const fontsOf = async (text: string, language: Language): Promise<readonly string[]> => {
  const bytes = inflatedBytes(await draw([paragraph(plainInline(text))], language)).toString('latin1');
  return [...new Set([...bytes.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)-/g)].map(([, name = '']) => name))];
};

describe('the fonts of a brief', () => {
  it('are those that its characters need', async () => {
    expect(await fontsOf('Only Latin.', 'en')).toEqual(['NotoSans']);
    expect(await fontsOf('نص 12', 'ar')).toEqual(expect.arrayContaining(['NotoNaskhArabic', 'NotoSans']));
    expect(await fontsOf('文本 12', 'zh')).toEqual(expect.arrayContaining(['NotoSansSCThin', 'NotoSans']));
  });
});
