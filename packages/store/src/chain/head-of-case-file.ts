import { createHash } from 'node:crypto';
import type { CaseFile } from '@forewarn/core';
import { canonicalJson } from './chain-link.ts';

/**
 * The head of a case file outside a store: SHA-256, in hex, of its canonical JSON (RFC 8785). Order of keys, white space and
 * keys that are undefined make no difference. Throws for text with a lone surrogate, which has no canonical form.
 */
export const headOfCaseFile = (caseFile: CaseFile): string =>
  createHash('sha256').update(canonicalJson(caseFile), 'utf8').digest('hex');
