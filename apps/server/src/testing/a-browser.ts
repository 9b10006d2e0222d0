import type { Asked, TestServer } from './a-server.ts';
import { OWNER } from './a-server.ts';

/** A browser of somebody: it keeps the cookies that replies set, and drops those that they take away. */
export interface Browser {
  readonly ask: (method: string, address: string, json?: unknown) => Promise<Response>;
  readonly cookies: Map<string, string>;
}

export const aBrowser = (server: TestServer, headers: Asked['headers'] = {}): Browser => {
  const cookies = new Map<string, string>();
  return {
    cookies,
    ask: async (method, address, json) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await server.ask(method, address, {
        ...(json === undefined ? {} : { json }),
        headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      });
      for (const set of reply.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return reply;
    },
  };
};

/** A browser in which the owner has made the first account. */
export const theOwnersBrowser = async (server: TestServer): Promise<Browser> => {
  const browser = aBrowser(server, { 'user-agent': 'The first browser' });
  const reply = await browser.ask('POST', '/api/account', { ...OWNER, token: server.token });
  if (reply.status !== 201) throw new Error(`no first account: ${await reply.text()}`);
  return browser;
};

/** Signs the owner in, in a browser. */
export const signInAsOwner = (browser: Browser): Promise<Response> =>
  browser.ask('POST', '/api/session', { email: OWNER.email, passphrase: OWNER.passphrase });

/** What a reply says. */
export const jsonOf = async (reply: Response): Promise<Record<string, unknown>> => {
  // Whatever a reply of ours says, it says it in an object or a list; tests look at it by its keys.
  return (await reply.json()) as Record<string, unknown>;
};
