import type { ReplyBody } from '../replies/reply-body.ts';
import { bodyOf } from '../replies/reply-body.ts';
import type { CaseView } from './view-of.ts';

const MOST = 24;
const kept = new WeakMap<CaseView, Map<string, ReplyBody>>();

/** What is computed from a view, as the body of a reply: made once for as long as the view is in memory. */
export const derived = (view: CaseView, what: string, make: () => unknown): ReplyBody => {
  const bodies = kept.get(view) ?? new Map<string, ReplyBody>();
  kept.set(view, bodies);
  const known = bodies.get(what);
  if (known !== undefined) return known;
  const body = bodyOf(make());
  const [oldest] = bodies.keys();
  if (bodies.size >= MOST && oldest !== undefined) bodies.delete(oldest);
  bodies.set(what, body);
  return body;
};
