import * as fc from 'fast-check';
import { judgeReply, openApi } from '../api-under-fuzz.ts';
import type { Door } from '../door.ts';
import { expectThat } from '../door.ts';
import { weirdBytes, weirdText } from '../weird.ts';

/** What people search for. */
export const searches: Door<string> = {
  name: 'searches',
  weight: 4,
  perOpening: 5000,
  open: async () => {
    const api = await openApi();
    const words = fc.array(
      fc.oneof(weirdText, fc.constantFrom('text', '"text enough"', 'enough*', '-text', 'AND')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    return {
      inputs: words.map((parts) => parts.join(' ')),
      enter: async (query) => {
        const asked = new URLSearchParams({ q: query.toWellFormed() }).toString();
        return (await judgeReply(api, await api.askSignedIn('GET', `/api/search?${asked}`))).became;
      },
      close: api.close,
    };
  },
};

interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

const BEGINNINGS = [
  '%PDF-1.7',
  '\x89PNG\r\n\x1a\n',
  'PK\x03\x04',
  '<svg onload=alert(1)>',
  'MZ',
  '<!doctype html><script>',
  '\xff\xd8\xff',
  '',
];

/** Documents that are kept with a case: kept to the byte, whatever they are, and never opened. */
export const attachments: Door<Attachment> = {
  name: 'attachments',
  weight: 3,
  perOpening: 2000,
  open: async () => {
    const api = await openApi();
    return {
      inputs: fc.record({
        name: weirdText,
        mediaType: fc.oneof(
          weirdText,
          fc.constantFrom('application/octet-stream', 'application/pdf', 'image/png', 'text/html'),
        ),
        content: fc.tuple(fc.constantFrom(...BEGINNINGS), weirdBytes).map((parts) => parts.join('')),
      }),
      enter: async ({ name, mediaType, content }) => {
        const bytes = new Uint8Array(Buffer.from(content, 'latin1'));
        const isType = /^[\x21-\x7e]+$/.test(mediaType);
        const headers = { 'content-type': isType ? mediaType : 'application/octet-stream' };
        const asked = new URLSearchParams({ name: name.toWellFormed() }).toString();
        const reply = await api.askSignedIn('POST', `/api/cases/${api.caseId}/attachments?${asked}`, {
          bytes,
          headers,
        });
        const isKept = reply.status < 300;
        const { became, text } = await judgeReply(api, reply);
        if (isKept) {
          const { sha256 } = JSON.parse(text) as { readonly sha256: string };
          const kept = await api.server.workspace.attachments.read(sha256);
          expectThat(
            kept !== undefined && Buffer.from(kept).equals(bytes),
            'the document is not what was sent',
          );
        }
        return became;
      },
      close: api.close,
    };
  },
};
