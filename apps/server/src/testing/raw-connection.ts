import { connect } from 'node:net';

/** A connection as a client of any manners may use it: bytes out, bytes in. */
export interface RawConnection {
  readonly write: (bytes: string | Uint8Array) => void;
  readonly isClosed: () => boolean;
  /** Everything that came back, once the server has closed the connection. */
  readonly closed: Promise<string>;
  readonly destroy: () => void;
}

/** Connects to a port of this machine, without a word. */
export const aRawConnection = (port: number | string): Promise<RawConnection> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(port) });
    let received = '';
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
    });
    const closed = new Promise<string>((done) => {
      socket.once('close', () => done(received));
    });
    socket.once('error', reject);
    socket.once('connect', () => {
      // From here on a connection that is cut is what a test looks at.
      socket.on('error', () => undefined);
      resolve({
        write: (bytes) => void socket.write(bytes),
        isClosed: () => socket.closed,
        closed,
        destroy: () => socket.destroy(),
      });
    });
  });

/** The whole reply to one request of these lines, whose connection the server then closes. */
export const rawReply = async (port: number | string, ...lines: readonly string[]): Promise<string> => {
  const connection = await aRawConnection(port);
  connection.write(lines.join('\r\n'));
  return connection.closed;
};
