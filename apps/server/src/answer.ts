import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal as the reply says it. */
export interface Answer {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const answer = (
  status: ContentfulStatusCode,
  title: string,
  detail: string,
  rest: Omit<Answer, 'status' | 'title' | 'detail'> = {},
): Answer => ({ status, title, detail, ...rest });
