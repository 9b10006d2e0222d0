import type { createApi } from '../create-api.ts';

type Api = ReturnType<typeof createApi>;

/** A route as the server's own document tells it. */
export interface ToldRoute {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Who may use it, in one word: what no route may be without. */
  readonly access: string | undefined;
  /** What a body is sent as, if it takes one. */
  readonly mediaType: string | undefined;
  readonly queries: readonly string[];
  /** The codes that it is told to refuse with. */
  readonly refuses: readonly string[];
}

interface Operation {
  readonly 'x-access'?: string;
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

/** Every route that the OpenAPI document tells. */
export const toldRoutes = (api: Api): readonly ToldRoute[] => {
  const document = api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'T', version: '0' } });
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    // Whatever else a path item may hold, ours hold operations by their method.
    Object.entries(item as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      access: operation['x-access'],
      mediaType: Object.keys(operation.requestBody?.content ?? {})[0],
      refuses: (operation.responses?.['default']?.description ?? '').replace('Refused: ', '').split(', '),
      queries: (operation.parameters ?? []).flatMap((each) => (each.in === 'query' ? [each.name] : [])),
    })),
  );
};

/** The names of all routes that answer, told or not, as “GET /api/cases/{id}”. */
export const answeringRoutes = (api: Api): readonly string[] =>
  [
    ...new Set(
      api.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'))
        .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`),
    ),
  ].toSorted();

export const nameOf = ({ method, path }: ToldRoute): string => `${method} ${path}`;

/** The address of a route, each parameter filled in by its name, or with what is nowhere. */
export const addressOf = ({ path }: ToldRoute, parameters: Readonly<Record<string, string>> = {}): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? 'nowhere'));
