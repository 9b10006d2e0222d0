/** What a stream of server-sent events is written by. */
export interface EventWriter {
  /** Resolves once the message is taken; rejects when the other side has gone, or does not take it in time. */
  readonly send: (message: Message) => Promise<void>;
  /** A line that says nothing and keeps what stands between from closing the connection. */
  readonly sendComment: () => Promise<void>;
  /** Ends with the stream, whichever side ends it. */
  readonly ended: AbortSignal;
}

interface Message {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

/** A line that says nothing. */
const COMMENT = ':\n\n';

/** How long a message may wait for a client that does not read. */
const PATIENCE = 30_000;

/**
 * A reply of server-sent events, written by `write` until that ends. One message waits at a time: who reads slowly holds
 * up nobody else, and whoever does not read at all is let go.
 */
export const eventStream = (
  write: (writer: EventWriter) => Promise<void>,
  stopping: AbortSignal,
): Response => {
  const ending = new AbortController();
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    // At once, so that whoever stands between passes on that the stream is open.
    start: (controller) => controller.enqueue(encoder.encode(COMMENT)),
  });
  const out = writable.getWriter();
  const end = (): void => ending.abort();
  out.closed.then(end, end);
  stopping.addEventListener('abort', end, { once: true });
  const put = async (text: string): Promise<void> => {
    const { promise: tooLate, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error('a client that does not read')), PATIENCE);
    try {
      await Promise.race([out.write(encoder.encode(text)), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  const writer: EventWriter = {
    send: (message) => put(textOf(message)),
    sendComment: () => put(COMMENT),
    ended: ending.signal,
  };
  const run = async (): Promise<void> => {
    try {
      await write(writer);
      await out.close();
    } catch (error) {
      // Gone, or not to be told anything: the client asks again, and what is wrong then meets it as a refusal.
      await out.abort(error);
    }
  };
  const finish = (): void => {
    end();
    stopping.removeEventListener('abort', end);
  };
  run().then(finish, finish);
  return new Response(readable, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  });
};

/** JSON has no line break of its own, so that a message is one line of data. */
const textOf = ({ event, data, id }: Message): string =>
  [
    ...(id === undefined ? [] : [`id: ${id}`]),
    `event: ${event}`,
    `data: ${JSON.stringify(data)}`,
    '',
    '',
  ].join('\n');
