import { fileURLToPath } from 'node:url';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View, Svg, Rect } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import type { Part } from './content.ts';

const FONT = (weight: number): string =>
  fileURLToPath(import.meta.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`));

const STYLES = StyleSheet.create({
  page: { fontFamily: 'Noto', fontSize: 8.7, paddingVertical: 60, paddingHorizontal: 51 },
  heading: { fontWeight: 700, marginTop: 8, marginBottom: 3 },
  paragraph: { marginVertical: 2 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: '#c8d0d8' },
  cell: { flexGrow: 1, flexBasis: 0, fontSize: 7.6, padding: 2 },
});
const SIZES = { 1: 17.5, 2: 11.6, 3: 8.9 } as const;

let isReady = false;
const ready = (): void => {
  if (isReady) return;
  Font.register({
    family: 'Noto',
    fonts: [
      { src: FONT(400), fontWeight: 400 },
      { src: FONT(700), fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  isReady = true;
};

/** The parts as @react-pdf/renderer draws them; of a drawing its rectangles only, as it reads no SVG text. */
export const drawWithReactPdf = async (parts: readonly Part[]): Promise<Uint8Array> => {
  ready();
  const page = createElement(Page, { size: 'A4', style: STYLES.page }, ...parts.map(elementOf));
  return renderToBuffer(createElement(Document, {}, page));
};

const elementOf = (part: Part, key: number): ReactElement => {
  switch (part.kind) {
    case 'heading':
      return createElement(
        Text,
        { key, style: [STYLES.heading, { fontSize: SIZES[part.level] }] },
        part.text,
      );
    case 'paragraph':
      return createElement(Text, { key, style: STYLES.paragraph }, part.text);
    case 'list':
      return createElement(
        View,
        { key },
        ...part.items.map((item, index) => createElement(Text, { key: index }, `• ${item}`)),
      );
    case 'table':
      return createElement(View, { key }, ...[part.head, ...part.rows].map(rowOf));
    case 'drawing':
      return drawingOf(part, key);
  }
};

const rowOf = (row: readonly string[], key: number): ReactElement =>
  createElement(
    View,
    { key, style: STYLES.row, wrap: false },
    ...row.map((cell, index) => createElement(Text, { key: index, style: STYLES.cell }, cell)),
  );

const attribute = (markup: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '0';

const drawingOf = ({ svg, width, height }: Extract<Part, { kind: 'drawing' }>, key: number): ReactElement =>
  createElement(
    Svg,
    { key, viewBox: `0 0 ${width} ${height}`, width: 493, height: (493 * height) / width },
    ...[...svg.matchAll(/<rect [^>]*>/g)].map(([markup], index) =>
      createElement(Rect, {
        key: index,
        x: attribute(markup, 'x'),
        y: attribute(markup, 'y'),
        width: attribute(markup, 'width'),
        height: attribute(markup, 'height'),
        fill: attribute(markup, 'fill'),
      }),
    ),
  );
