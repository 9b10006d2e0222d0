import type { XmlComponent } from 'docx';
import { BuilderElement } from 'docx';
import { borderSize, colourOf, twips } from './measures.ts';

/** Ids of the styles that tables have; `docx` itself knows styles of paragraphs and letters only. */
export const TABLE_STYLE = {
  data: 'BriefTable',
  facts: 'BriefFacts',
  headline: 'BriefHeadline',
  notice: 'BriefNotice',
} as const;

type Attributes = Readonly<Record<string, string | number>>;

const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement<Attributes>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
    ),
    children,
  });

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH';
const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH'];

interface Border {
  readonly points: number;
  readonly tone: 'rule' | 'ink' | 'accent';
}
type Borders = Readonly<Partial<Record<Side, Border>>>;

const bordersOf = (name: string, borders: Borders): XmlComponent =>
  element(
    name,
    {},
    SIDES.flatMap((side) => {
      const border = borders[side];
      if (border === undefined) return [];
      const { points, tone } = border;
      return [
        element(`w:${side}`, { val: 'single', sz: borderSize(points), space: 0, color: colourOf(tone) }),
      ];
    }),
  );

/** In points. */
interface Margins {
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
}

const marginsOf = ({ top, side, bottom }: Margins): XmlComponent =>
  element('w:tblCellMar', {}, [
    element('w:top', { w: twips(top), type: 'dxa' }),
    element('w:left', { w: twips(side), type: 'dxa' }),
    element('w:bottom', { w: twips(bottom), type: 'dxa' }),
    element('w:right', { w: twips(side), type: 'dxa' }),
  ]);

interface TableLook {
  readonly id: string;
  readonly name: string;
  readonly borders: Borders;
  readonly margins: Margins;
  readonly isShaded?: boolean;
  readonly headBorders?: Borders;
}

const tableStyle = ({ id, name, borders, margins, isShaded, headBorders }: TableLook): XmlComponent =>
  element('w:style', { type: 'table', customStyle: 1, styleId: id }, [
    element('w:name', { val: name }),
    element('w:qFormat'),
    element('w:tblPr', {}, [bordersOf('w:tblBorders', borders), marginsOf(margins)]),
    ...(isShaded === true
      ? [element('w:tcPr', {}, [element('w:shd', { val: 'clear', color: 'auto', fill: colourOf('panel') })])]
      : []),
    ...(headBorders === undefined
      ? []
      : [
          element('w:tblStylePr', { type: 'firstRow' }, [
            element('w:tcPr', {}, [bordersOf('w:tcBorders', headBorders)]),
          ]),
        ]),
  ]);

const HAIRLINE: Border = { points: 0.5, tone: 'rule' };

/** Room between the columns of a table, in points. */
export const CELL_SIDE = 4;
/** Between the edge of a box and what stands in it, in points. */
export const PANEL_SIDE = { headline: 11, notice: 0 } as const;

export const TABLE_STYLES: readonly XmlComponent[] = [
  tableStyle({
    id: TABLE_STYLE.data,
    name: 'Brief table',
    borders: { insideH: HAIRLINE, bottom: HAIRLINE },
    margins: { top: 2, side: CELL_SIDE, bottom: 2 },
    headBorders: { bottom: { points: 0.75, tone: 'ink' } },
  }),
  tableStyle({
    id: TABLE_STYLE.facts,
    name: 'Brief facts',
    borders: {},
    margins: { top: 3, side: CELL_SIDE, bottom: 3 },
  }),
  tableStyle({
    id: TABLE_STYLE.headline,
    name: 'Brief headline',
    borders: { left: { points: 3, tone: 'accent' } },
    margins: { top: 7, side: PANEL_SIDE.headline, bottom: 5 },
    isShaded: true,
  }),
  tableStyle({
    id: TABLE_STYLE.notice,
    name: 'Brief notice',
    borders: { top: HAIRLINE, bottom: HAIRLINE },
    margins: { top: 4, side: PANEL_SIDE.notice, bottom: 3 },
  }),
];
