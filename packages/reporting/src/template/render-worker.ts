/** Renders one template and says what came of it: run by `renderApart`, which ends it when it has to. */
import { parentPort, workerData } from 'node:worker_threads';
import { accepted, refused } from '@forewarn/core';
import { BLOCKS } from './known-helpers.ts';
import { readMarkup } from './read-markup.ts';
import type { ApartMessage, ApartOrder } from './render-apart.ts';
import { fileOf } from './render-template.ts';
import { NO_PLACE } from './template-fault.ts';
import { tooMuchIn } from './too-much-in.ts';
import type { Watch } from './watch.ts';

// Whoever starts this worker gives it an order.
const { template, model, figures, limits, entered } = workerData as ApartOrder;
const last = new Int32Array(entered);
const blocks = [...BLOCKS];

const watch: Watch = {
  mostOutput: limits.output,
  enter: (block, { line, column }) => last.set([blocks.indexOf(block), line, column + 1]),
  finish: () => last.fill(0),
};

const tooMuch = (found: string): ApartMessage =>
  refused({ code: 'template-fault', problem: 'too-much-output', found, file: fileOf(template), ...NO_PLACE });

const render = (): ApartMessage => {
  const markup = readMarkup(template, model, figures, watch);
  if (!markup.ok) return markup;
  const { html, fragment } = markup.value;
  const found = tooMuchIn(fragment, limits);
  return found === undefined ? accepted(html) : tooMuch(found);
};

const say = (message: ApartMessage): void => parentPort?.postMessage(message, []);
say('begins');
say(render());
