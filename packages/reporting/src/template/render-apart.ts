import { Worker } from 'node:worker_threads';
import type { Result } from '@forewarn/core';
import { refused } from '@forewarn/core';
import type { BriefModel } from '../model/brief-model.ts';
import { BLOCKS } from './known-helpers.ts';
import type { Template } from './render-template.ts';
import { fileOf } from './render-template.ts';
import type { Place, TemplateFault } from './template-fault.ts';
import { NO_PLACE } from './template-fault.ts';

/** What a template may use that nobody vouches for. */
export interface TemplateLimits {
  /** From the moment at which its rendering begins. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Characters of HTML. */
  readonly output: number;
  readonly elements: number;
  readonly figures: number;
  /** Characters of text in one paragraph, entry or cell. */
  readonly text: number;
}

export const TEMPLATE_LIMITS: TemplateLimits = {
  milliseconds: 10_000,
  megabytes: 256,
  output: 4 * 1024 * 1024,
  elements: 50_000,
  figures: 100,
  text: 100_000,
};

/** What the worker is given. */
export interface ApartOrder {
  readonly template: Template;
  readonly model: BriefModel;
  readonly figures: readonly string[];
  readonly limits: TemplateLimits;
  /** Where it writes down the block that it entered last: which, at which line and column. */
  readonly entered: SharedArrayBuffer;
}

/** What it says: that it begins, then what came of it. */
export type ApartMessage = 'begins' | Result<string, TemplateFault>;

/**
 * The HTML that a template makes of the model, rendered and checked in a worker that is ended when it takes too long or
 * fills its memory. Refuses what `readMarkup` does, and a template past the limits, with the block that it was in.
 */
export const renderApart = async (
  template: Template,
  model: BriefModel,
  figures: readonly string[],
  limits: TemplateLimits = TEMPLATE_LIMITS,
): Promise<Result<string, TemplateFault>> => {
  const entered = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(new URL('render-worker.ts', import.meta.url), {
    workerData: { template, model, figures, limits, entered } satisfies ApartOrder,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
  try {
    const outcome = await outcomeOf(worker, limits.milliseconds);
    if (typeof outcome !== 'string') return outcome;
    return refused({
      code: 'template-fault',
      problem: outcome,
      file: fileOf(template),
      ...lastEntered(new Int32Array(entered)),
    });
  } finally {
    await worker.terminate();
  }
};

type Exhausted = 'took-too-long' | 'out-of-memory';

/** What the worker says, or what it ran out of. A bug in it is thrown here. */
const outcomeOf = (
  worker: Worker,
  milliseconds: number,
): Promise<Result<string, TemplateFault> | Exhausted> =>
  new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (message: ApartMessage) => {
      if (message === 'begins') timer = setTimeout(() => resolve('took-too-long'), milliseconds);
      else resolve(message);
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('out-of-memory');
      else reject(error);
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the worker that renders templates ended with ${code} and said nothing`));
    });
  });

const lastEntered = ([block = 0, line = 0, column = 0]: Int32Array): Place & Pick<TemplateFault, 'found'> =>
  line === 0
    ? { found: 'the template', ...NO_PLACE }
    : { found: [...BLOCKS][block] ?? '', line, column, isFromVariable: false };
