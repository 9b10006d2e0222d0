import { ApiFailure } from './api-failure.ts';

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The response of a call that succeeded; every other outcome throws an `ApiFailure`. */
export const fetchFromApi = async (
  path: string,
  { method = 'GET', body, headers }: Call = {},
): Promise<Response> => {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) throw new ApiFailure(0, undefined);
  if (!response.ok) throw new ApiFailure(response.status, await response.json().catch(() => undefined));
  return response;
};

/** The same, with the answer's JSON; an answer without content gives nothing. */
export const callApi = async (path: string, call?: Call): Promise<unknown> => {
  const response = await fetchFromApi(path, call);
  return response.status === 204 ? undefined : response.json().catch(() => undefined);
};
