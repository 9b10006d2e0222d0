import type { Answer } from '../listen.ts';
import type { Metrics } from './metrics.ts';

/** What the listener of the metrics answers: `GET /metrics`, and nothing else. */
export const metricsAnswer =
  (read: Metrics['read']): Answer =>
  async (request) => {
    if (request.method !== 'GET' || new URL(request.url).pathname !== '/metrics')
      return new Response(null, { status: 404 });
    const { text, mediaType } = await read();
    return new Response(text, { headers: { 'Content-Type': mediaType, 'Cache-Control': 'no-store' } });
  };
