import { describe, expect, it } from 'vitest';
import { parseJson, scanJson } from './scan-json.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('scanJson on depth', () => {
  it('passes text that nests as deep as the limit', () => {
    expect(scanJson(nested(5), 5)).toBeUndefined();
    expect(scanJson('{"a":{"b":{"c":1}}}', 3)).toBeUndefined();
  });

  it('refuses text one level deeper and names where it goes too deep', () => {
    expect(scanJson(nested(6), 5)).toEqual({ code: 'too-deep', path: '$[0][0][0][0][0]', expected: '5' });
    expect(scanJson('{"a":[0,{"b":{}}]}', 3)).toEqual({ code: 'too-deep', path: '$.a[1].b', expected: '3' });
  });

  it('counts levels that stand inside each other, not one after the other', () => {
    expect(scanJson('[[1],[2],[3],{"a":1},{"a":1}]', 2)).toBeUndefined();
  });

  it('does not count braces and brackets inside texts', () => {
    expect(scanJson('{"a":"[[[[{{{{","b}]":"]}"}', 1)).toBeUndefined();
  });
});

describe('scanJson on keys', () => {
  it('refuses a key that stands twice in one object', () => {
    expect(scanJson('{"a":1,"a":2}', 64)).toEqual({ code: 'duplicate-key', path: '$.a', found: 'a' });
  });

  it('refuses one that is written with an escape the second time', () => {
    expect(scanJson('{"at":1,"\\u0061t":2}', 64)).toMatchObject({ code: 'duplicate-key', found: 'at' });
    expect(scanJson('{"a\\"b":1,"a\\u0022b":2}', 64)).toMatchObject({ code: 'duplicate-key', found: 'a"b' });
    expect(scanJson('{"a\\/b":1,"a/b":2}', 64)).toMatchObject({ code: 'duplicate-key', found: 'a/b' });
  });

  it('refuses one that stands inside a list of objects and names the object', () => {
    expect(scanJson('{"events":[{"at":1},{"at":2,"at":3}]}', 64)).toEqual({
      code: 'duplicate-key',
      path: '$.events[1].at',
      found: 'at',
    });
  });

  it('names the key that stands twice, whatever key stands before its second place', () => {
    expect(scanJson('{"events":[{"at":1,"type":2,"at":3}]}', 64)).toMatchObject({ path: '$.events[0].at' });
  });

  it('refuses prototype names that stand twice', () => {
    expect(scanJson('{"__proto__":1,"__proto__":2}', 64)).toMatchObject({
      code: 'duplicate-key',
      found: '__proto__',
    });
  });

  it.each([
    ['the same key in two objects', '[{"a":1},{"a":2}]'],
    ['the same key one level down', '{"a":{"a":{"a":1}}}'],
    ['a text value equal to a key', '{"a":"a","b":"a"}'],
    ['texts of a list', '{"a":["a","a"]}'],
    ['names of an object’s prototype', '{"constructor":1,"toString":2,"__proto__":3}'],
    ['keys inside a text', '{"a":"{\\"b\\":1,\\"b\\":2}"}'],
    ['a text that ends in a backslash', '{"a":"\\\\","b":"\\\\\\\\","c":1}'],
    ['quotes behind backslashes', '{"a":"\\\\\\",\\"a","b":1}'],
    ['keys that differ in case', '{"a":1,"A":2}'],
    ['nothing', ''],
  ])('passes %s', (_, text) => {
    expect(scanJson(text, 64)).toBeUndefined();
  });

  it('sees the end of a text behind an even number of backslashes', () => {
    expect(scanJson('{"a":"x\\\\","a":1}', 64)).toMatchObject({ code: 'duplicate-key', found: 'a' });
  });
});

describe('scanJson on text that is not JSON', () => {
  it.each(['{"a', '"\\', '}]}]', '{"\\u00zz":1}', ',,,', '{"a":1,,"b"'])(
    'leaves %s to the parser',
    (text) => {
      expect(scanJson(text, 64)).toBeUndefined();
      expect(parseJson(text)).toMatchObject({ problem: { code: 'not-json', path: '$' } });
    },
  );
});

describe('parseJson', () => {
  it('gives the value', () => {
    expect(parseJson('{"a":[1,null,"x"]}')).toEqual({ value: { a: [1, null, 'x'] } });
  });

  it('names the line and column of a mistake', () => {
    expect(parseJson('{\n  "a": 1\n  "b": 2\n}')).toEqual({
      problem: { code: 'not-json', path: '$', found: 'line 3, column 3' },
    });
  });

  it('names the end of a text that breaks off', () => {
    expect(parseJson('{"a":\n')).toEqual({
      problem: { code: 'not-json', path: '$', found: 'its end (line 2, column 1)' },
    });
  });

  it('names the place of a bare word and not the end', () => {
    expect(parseJson('{"a":1,\n "b":x,\n "c":2}')).toEqual({
      problem: { code: 'not-json', path: '$', found: 'line 2, column 6' },
    });
  });
});
