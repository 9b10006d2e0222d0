import type { Grain, When } from '@forewarn/figures';
import { localeOf } from '../model/locale-of.ts';

const FORMS: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** The words for moments on the axes of figures, as a language writes them; days are UTC. */
export const whenIn = (language: string): When => {
  const formats = new Map<Grain, Intl.DateTimeFormat>();
  return (moment, grain) => {
    const format =
      formats.get(grain) ?? new Intl.DateTimeFormat(localeOf(language), { ...FORMS[grain], timeZone: 'UTC' });
    formats.set(grain, format);
    return format.format(new Date(moment));
  };
};
