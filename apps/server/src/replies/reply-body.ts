import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A body of JSON that is made once and sent as often as it is asked for. */
export interface ReplyBody {
  readonly text: string;
  /** Weak, because the same body is sent compressed in several ways. */
  readonly tag: string;
  readonly encoded: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** The quickest: a case is half hashes, of which no effort makes less, and pressing it harder takes longer than sending it. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const GZIP = { level: 1 };

export const bodyOf = (value: unknown): ReplyBody => {
  const text = JSON.stringify(value);
  const kept = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  let tag: string | undefined;
  return {
    text,
    get tag() {
      return (tag ??= `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`);
    },
    encoded: (encoding) => {
      const known = kept.get(encoding);
      if (known !== undefined) return known;
      const pressed = press(text, encoding);
      kept.set(encoding, pressed);
      pressed.catch(() => kept.delete(encoding));
      return pressed;
    },
  };
};

const press = async (text: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (encoding === 'br' ? compressBrotli(text, BROTLI) : compressGzip(text, GZIP)));
