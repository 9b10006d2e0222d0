import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isSignedHead } from './is-signed-head.ts';

const page = await readFile(new URL('../../../../docs/signed-heads.md', import.meta.url), 'utf8');
const valueOf = (name: string): string => new RegExp(`^${name}=(\\S+)$`, 'm').exec(page)?.[1] ?? '';
const [pem = ''] = /-----BEGIN PUBLIC KEY-----[^]*?-----END PUBLIC KEY-----/.exec(page) ?? [];
const documented = {
  caseId: valueOf('CASE'),
  day: valueOf('DAY'),
  head: valueOf('HEAD'),
  keyId: /^# ([0-9a-f]{16})$/m.exec(page)?.[1] ?? '',
  signature: valueOf('SIGNATURE'),
};

describe('the signed head that the documentation checks', () => {
  it('bears the signature of the key that stands there', () => {
    expect(isSignedHead(documented, pem)).toBe(true);
  });

  it('bears none for another day', () => {
    expect(isSignedHead({ ...documented, day: '2026-11-25' }, pem)).toBe(false);
  });
});
