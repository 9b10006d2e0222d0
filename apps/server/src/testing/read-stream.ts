/** A message of a stream of server-sent events. */
export interface StreamMessage {
  readonly event: string | undefined;
  readonly id: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ReadStream {
  /** The next message; nothing once the stream has ended. Comments are passed over. */
  readonly next: () => Promise<StreamMessage | undefined>;
  readonly leave: () => Promise<void>;
}

/** Reads a stream of server-sent events as a browser does. */
export const readStream = (reply: Response): ReadStream => {
  if (reply.headers.get('content-type')?.startsWith('text/event-stream') !== true || reply.body === null)
    throw new Error(`no stream, but ${reply.status}`);
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const next: ReadStream['next'] = async () => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (!block.startsWith(':')) return messageOf(block);
        continue;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  };
  return { next, leave: () => reader.cancel() };
};

const messageOf = (block: string): StreamMessage => {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(': ');
      return [name, rest.join(': ')];
    }),
  );
  // Every message of ours is an object of JSON.
  const data = JSON.parse(fields.get('data') ?? '{}') as StreamMessage['data'];
  return { event: fields.get('event'), id: fields.get('id'), data };
};
