import type { CaseFile, Result } from '@forewarn/core';
import { accepted, readCaseFile, refused } from '@forewarn/core';
import { isExampleName, readExample } from '@forewarn/examples';
import { inWords } from '../in-words.ts';
import { readJson } from '../read-json.ts';
import type { RefusalOf } from '../refusal.ts';
import { NewCaseRequest } from './case-replies.ts';

type NewCaseRefusal = RefusalOf<'not-a-case' | 'wrong-request' | 'not-json' | 'too-deep'>;

/** `{"case": …}` with nothing beside it: what stands between is the text of the case file, as its owner wrote it. */
const WITH_CASE = /^\s*\{\s*"case"\s*:/;

/**
 * The case that a request brings: an example by its name, or a whole case file. The text of the file reaches the core
 * as it was sent, because a key that stands twice is gone once it is parsed.
 */
export const readNewCase = async (body: string): Promise<Result<CaseFile, NewCaseRefusal>> => {
  const opening = WITH_CASE.exec(body)?.[0];
  if (opening === undefined) return readExampleCase(body);
  const rest = body.slice(opening.length).trimEnd();
  const text = rest.endsWith('}') ? rest.slice(0, -1) : rest;
  const read = readCaseFile(text);
  return read.ok ? read : refused({ code: 'not-a-case', problems: read.refusal.map(inWords) });
};

const readExampleCase = async (body: string): Promise<Result<CaseFile, NewCaseRefusal>> => {
  const sent = readJson(body);
  if (!sent.ok) return sent;
  const request = NewCaseRequest.safeParse(sent.value);
  if (!request.success) return refused({ code: 'wrong-request', problems: [NEITHER] });
  if (!('example' in request.data)) return refused({ code: 'wrong-request', problems: [NEITHER] });
  const { example } = request.data;
  if (!isExampleName(example)) return refused({ code: 'wrong-request', problems: [UNKNOWN_EXAMPLE] });
  const read = readCaseFile(await readExample(example));
  if (!read.ok) throw new Error(`the example ${example} is not a case: ${JSON.stringify(read.refusal)}`);
  return accepted(read.value);
};

const NEITHER = {
  code: 'wrong-value',
  path: '$',
  message: 'The request names neither an example nor a case.',
  hint: 'Send {"example": "…"} or {"case": …}, and nothing beside it.',
};

const UNKNOWN_EXAMPLE = {
  code: 'unknown-example',
  path: '$.example',
  message: 'There is no example of this name.',
  hint: 'GET /api/examples lists them.',
};
