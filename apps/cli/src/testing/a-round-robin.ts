import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before several servers on this machine, as an operator would put one there. */
export interface RoundRobin {
  readonly origin: string;
  /** The servers that take turns. */
  readonly ports: number[];
  /** Sends a request with this header to the server of that place, whoever has the turn. */
  readonly close: () => void;
}

export const PLACE = 'x-test-place';

/** Takes any free port; answers 502 while the server whose turn it is does not answer. */
export const aRoundRobin = async (): Promise<RoundRobin> => {
  const ports: number[] = [];
  let turn = 0;
  const proxy = createServer((asked, answer) => {
    const place = Number(asked.headers[PLACE] ?? turn++) % ports.length;
    pass(asked, answer, ports[place] ?? 0);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${portOf(proxy)}`,
    ports,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
};

// A server that listens on a port has an address of this kind; only pipes have another.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const pass = (asked: IncomingMessage, answer: ServerResponse, port: number): void => {
  const headers = { ...asked.headers, 'x-forwarded-for': asked.socket.remoteAddress };
  const passed = request(
    { host: '127.0.0.1', port, path: asked.url, method: asked.method, headers },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers).flushHeaders();
      reply.pipe(answer);
    },
  );
  const fail = (): void => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  };
  passed.on('error', fail);
  answer.on('close', () => passed.destroy());
  asked.pipe(passed);
};

/** A port that nothing listens on at this moment. */
export const aFreePort = async (): Promise<number> => {
  const taking = createServer();
  await new Promise<void>((resolve) => taking.listen(0, '127.0.0.1', resolve));
  const port = portOf(taking);
  await new Promise((resolve) => taking.close(resolve));
  return port;
};
