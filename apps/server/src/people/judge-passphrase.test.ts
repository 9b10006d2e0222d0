import { describe, expect, it } from 'vitest';
import { judgePassphrase } from './judge-passphrase.ts';

const about = ['Desk Officer', 'desk.officer@example.org'];
const judge = (passphrase: string) => judgePassphrase(passphrase, about);

describe('a passphrase', () => {
  it.each([
    'a long enough passphrase',
    'four plain words here',
    'officer likes seven green boats',
    'vier völlig zufällige wörter',
    'чотири простих слова тут',
    '四個毫不相干的詞語在這裡',
  ])('may be “%s”, of whatever it consists', async (passphrase) => {
    expect(await judge(passphrase)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    'passwordpassword',
    'aaaaaaaaaaaaaaaa',
    '123456789012',
    'qwertyuiop12',
    'forewarn forewarn',
    'Forewarn-2026',
    'desk.officer@example.org',
    'OfficerDesk1984',
    'desk officer forewarn',
  ])('may not be “%s”, and why is said', async (passphrase) => {
    expect(await judge(passphrase)).toMatchObject({
      ok: false,
      refusal: { code: 'weak-passphrase', reason: expect.stringMatching(/^[A-Z].*\.$/) },
    });
  });

  it('of 256 characters is judged by its first ones, however they repeat', async () => {
    for (const unit of ['1l!|0oO5$sS', 'p4ssw0rd', 'aB3$', 'ab '])
      expect(await judge(unit.repeat(256).slice(0, 256))).toHaveProperty('ok');
  });
});
