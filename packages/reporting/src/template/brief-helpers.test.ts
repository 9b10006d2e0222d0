import { describe, expect, it } from 'vitest';
import { createEngine } from './create-engine.ts';

const printed = (language: string, template: string, fields: object): string =>
  createEngine(language).compile(template)(fields, { allowProtoPropertiesByDefault: true });

const lowered = (language: string, word: string): string => printed(language, '{{lower word}}', { word });

const MARK = /[\u200e\u200f\u00a0\u202f]/g;

describe('the helpers of templates', () => {
  it.each([
    ['en', '7.1, 7.2 and 7.3'],
    ['fr', '7.1, 7.2 et 7.3'],
    ['es', '7.1, 7.2 y 7.3'],
    ['ru', '7.1, 7.2 и 7.3'],
    ['ar', '7.1 و7.2 و7.3'],
    ['zh', '7.1、7.2和7.3'],
  ])('join a list as %s writes it', (language, expected) => {
    expect(printed(language, '{{join list}}', { list: ['7.1', '7.2', '7.3'] })).toBe(expected);
  });

  it.each([
    ['en', '28 January 2008', '28 Jan 2008'],
    ['fr', '28 janvier 2008', '28 janv. 2008'],
    ['es', '28 de enero de 2008', '28 ene 2008'],
    ['ru', '28 января 2008', '28 янв. 2008'],
    ['ar', '28 يناير 2008', '28 يناير 2008'],
    ['zh', '2008年1月28日', '2008年1月28日'],
  ])('write a date as %s does, with Latin digits and in the Gregorian calendar', (language, long, short) => {
    const dates = printed(language, '{{date at}}|{{day at}}', { at: '2008-01-28T23:30:00-05:00' });
    expect(dates.replaceAll(MARK, ' ')).toBe([long, short].map((date) => date.replace('28', '29')).join('|'));
  });

  it('write numbers and percentages with the digits of the dates', () => {
    const template = '{{number n}} {{percent share}}';
    const numbers = (language: string) =>
      printed(language, template, { n: 1234, share: 18 }).replaceAll(MARK, '');
    expect(['en', 'fr', 'ar', 'zh'].map(numbers)).toEqual([
      '1,234 18%',
      '1234 18%',
      '1,234 18%',
      '1,234 18%',
    ]);
  });

  it('count in the plural form of the language, with the number as it writes it', () => {
    const days = { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' };
    const counted = (n: number) => printed('ru', '{{count days n}}', { days, n }).replaceAll(MARK, '');
    expect([1, 3, 5, 21].map(counted)).toEqual(['1 день', '3 дня', '5 дней', '21 день']);
  });

  it('make a first letter small only where that means something', () => {
    expect(lowered('en', 'Under stress')).toBe('under stress');
    expect(lowered('ru', 'Высокий')).toBe('высокий');
    expect(lowered('en', 'OCHA, which coordinates')).toBe('OCHA, which coordinates');
    expect(lowered('zh', 'Kenya 的')).toBe('Kenya 的');
    expect(lowered('ar', 'Kenya')).toBe('Kenya');
  });

  it('take the full stop of any language off a sentence', () => {
    const template = '{{sentence one}}|{{sentence other}}';
    expect(printed('zh', template, { one: 'A gist.', other: '要旨。' })).toBe('A gist|要旨');
  });

  it('say a phrase with what an analyst wrote set apart in it, and all of it escaped', () => {
    const fields = { phrase: '<{what}>, by {by}', what: 'a & b', by: '<script>' };
    expect(printed('en', '{{say phrase what=what by=(written by)}}', fields)).toBe(
      '&lt;a &amp; b&gt;, by <bdi>&lt;script&gt;</bdi>',
    );
  });

  it('bound a list from either end and say how much is left out', () => {
    const template = '{{join (first list 2)}}|{{join (latest list 2)}}|{{beyond list 2}}|{{beyond list 9}}';
    expect(printed('en', template, { list: ['a', 'b', 'c'] })).toBe('a and b|b and c|1|0');
  });

  it('choose entries by what is true of them, and one text of each', () => {
    const list = [
      { name: 'a', isOpen: true },
      { name: 'b', isOpen: false },
    ];
    expect(
      printed('en', '{{join (pick list "name")}}|{{join (pick (where list "isOpen") "name")}}', { list }),
    ).toBe('a and b|a');
  });
});
