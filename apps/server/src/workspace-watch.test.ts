import type { CaseStore, ChainFault } from '@forewarn/store';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from './log-entry.ts';
import { createWorkspaceWatch } from './workspace-watch.ts';

const aWatch = (verify: CaseStore['verify']) => {
  const log: LogEntry[] = [];
  return { log, ...createWorkspaceWatch({ verify }, (entry) => void log.push(entry)) };
};

const damage = Object.assign(new Error('SECRET'), { code: 'SQLITE_CORRUPT' });

describe('the watch over a workspace', () => {
  it('is checking until the walk has ended', async () => {
    const walk = Promise.withResolvers<readonly ChainFault[]>();
    const { state, check } = aWatch(() => walk.promise);
    const checked = check();
    expect(state()).toBe('checking');
    walk.resolve([]);
    await checked;
    expect(state()).toBe('ok');
  });

  it('stays damaged when a request has met damage that the walk does not see', async () => {
    const { state, check, recognises } = aWatch(async () => []);
    expect(recognises(new Error('wrapped', { cause: damage }))).toBe(true);
    await check();
    expect(state()).toBe('damaged');
  });

  it('does not take any other failure for damage', async () => {
    const { state, check, recognises, log } = aWatch(() => Promise.reject(new TypeError('SECRET')));
    expect(recognises(new TypeError('a bug'))).toBe(false);
    await check();
    expect(state()).toBe('checking');
    expect(log).toMatchObject([{ event: 'workspace not checked', error: 'TypeError' }]);
  });

  it('says that the walk itself broke off on damage, without its message', async () => {
    const { state, check, log } = aWatch(() => Promise.reject(damage));
    await check();
    expect(state()).toBe('damaged');
    expect(log).toMatchObject([{ event: 'workspace damaged', error: 'Error' }]);
    expect(JSON.stringify(log)).not.toContain('"SECRET');
  });

  it('writes a line for each of the first hundred faults, and how many there are', async () => {
    const faults = Array.from({ length: 150 }, (_, seq): ChainFault => ({
      caseId: 'id',
      seq,
      code: 'link-broken',
    }));
    const { check, log } = aWatch(async () => faults);
    await check();
    expect(log).toHaveLength(101);
    expect(log.at(-1)).toEqual({ level: 'error', event: 'workspace damaged', faults: 150 });
  });

  it('says nothing of a walk that it was told to end', async () => {
    const { state, check, stop, log } = aWatch(
      (walking) =>
        new Promise((_, reject) => {
          walking?.signal?.addEventListener('abort', () => reject(new Error('ended')));
        }),
    );
    const checked = check();
    stop();
    await checked;
    expect(state()).toBe('checking');
    expect(log).toEqual([]);
  });
});
