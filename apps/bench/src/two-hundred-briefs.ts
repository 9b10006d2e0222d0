import type { CaseEvent, CaseFile } from '@forewarn/core';
import { briefOf, orderOfEightPages } from './eight-pages.ts';

/**
 * Run as a program of its own with `--expose-gc`: memory in use, in bytes, after every twentieth of two hundred briefs. In
 * each brief analysts wrote something else, so that whatever keeps texts shows.
 */
const order = await orderOfEightPages();

const PROSE = ['summary', 'rationale', 'what', 'view', 'text'] as const;

const rewritten = (event: CaseEvent, count: number): CaseEvent => ({
  ...event,
  ...Object.fromEntries(
    PROSE.flatMap((field) => {
      const text: unknown = Object.entries(event).find(([key]) => key === field)?.[1];
      return typeof text === 'string' ? [[field, text.replaceAll(/\b(\w+)\b/g, `$1${count}`)]] : [];
    }),
  ),
});

const rewrittenCase = ({ title, events, ...rest }: CaseFile, count: number): CaseFile => ({
  ...rest,
  title: `${title} ${count}`,
  events: events.map((event) => rewritten(event, count)),
});

const used: number[] = [];
for (let count = 1; count <= 200; count += 1) {
  const brief = await briefOf({ ...order, caseFile: rewrittenCase(order.caseFile, count) });
  await brief.pdf();
  if (count % 20 !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  used.push(heapUsed + external);
}
process.stdout.write(JSON.stringify(used));
