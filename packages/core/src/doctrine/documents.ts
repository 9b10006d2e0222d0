import { z } from 'zod';

const Document = z.strictObject({
  symbol: z.string().min(1).meta({ description: 'as it is cited here' }),
  also: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'its symbol in the Security Council, where it has both' }),
  title: z.string().min(1),
  date: z.string().min(4),
});
type Document = Readonly<z.infer<typeof Document>>;

/** The documents that rules and transitions cite. Dates that are not certain to the day are given by year. */
export const DOCUMENTS: readonly Document[] = [
  { symbol: 'A/RES/60/1', title: '2005 World Summit Outcome', date: '2005' },
  { symbol: 'A/63/677', title: 'Implementing the responsibility to protect', date: '2009-01-12' },
  {
    symbol: 'A/64/864',
    title: 'Early warning, assessment and the responsibility to protect',
    date: '2010-07-14',
  },
  {
    symbol: 'A/65/877',
    also: 'S/2011/393',
    title: 'The role of regional and subregional arrangements in implementing the responsibility to protect',
    date: '2011-06-28',
  },
  {
    symbol: 'A/66/874',
    also: 'S/2012/578',
    title: 'Responsibility to protect: timely and decisive response',
    date: '2012-07-25',
  },
  {
    symbol: 'A/67/929',
    also: 'S/2013/399',
    title: 'Responsibility to protect: State responsibility and prevention',
    date: '2013-07-09',
  },
  {
    symbol: 'A/68/947',
    also: 'S/2014/449',
    title:
      'Fulfilling our collective responsibility: international assistance and the responsibility to protect',
    date: '2014-07-11',
  },
  {
    symbol: 'A/70/741',
    also: 'S/2016/71',
    title: 'Framework of Analysis for Atrocity Crimes: A tool for prevention',
    date: '2014',
  },
  {
    symbol: 'OSAPG framework',
    title: 'Analysis Framework of the Office of the Special Adviser on the Prevention of Genocide',
    date: '2009',
  },
  {
    symbol: 'OSAPG methodology',
    title: 'Methodology of the Office on Genocide Prevention and the Responsibility to Protect',
    date: '2014',
  },
  { symbol: 'UN Charter', title: 'Charter of the United Nations', date: '1945-06-26' },
];

/** The title under which a symbol is known here, or nothing. */
export const titleOf = (symbol: string): string | undefined =>
  DOCUMENTS.find((document) => document.symbol === symbol)?.title;
