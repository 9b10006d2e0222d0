import { briefOf, orderOfEightPages } from './eight-pages.ts';

/** Run as a program of its own with `--expose-gc`: memory in use, in bytes, after every twentieth of two hundred briefs. */
const order = await orderOfEightPages();
const used: number[] = [];
for (let count = 1; count <= 200; count += 1) {
  const brief = await briefOf(order);
  await brief.pdf();
  if (count % 20 !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  used.push(heapUsed + external);
}
process.stdout.write(JSON.stringify(used));
