import { expect, it } from 'vitest';
import type { LogEntry } from '../log-entry.ts';
import type { WorkspaceState } from '../workspace-watch.ts';
import { keepHeadsSigned } from './keep-heads-signed.ts';

/** Signs as often as it is asked, and fails every second time. */
const aSigning = (state: WorkspaceState = 'ok') => {
  const log: LogEntry[] = [];
  let signed = 0;
  const signDue = () => {
    signed += 1;
    return signed % 2 === 0 ? Promise.reject(new TypeError('SECRET')) : Promise.resolve([]);
  };
  const watch = { state: () => state, recognises: () => false };
  const kept = keepHeadsSigned({ signedHeads: { signDue }, watch, log: (entry) => log.push(entry) }, 5);
  return { log, signed: () => signed, stop: kept.stop };
};

it('heads are signed at once and again and again, whatever failed in between, until it is stopped', async () => {
  const { log, signed, stop } = aSigning();
  expect(signed()).toBe(1);
  await expect.poll(signed).toBeGreaterThan(3);
  await stop();
  const after = signed();
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
  expect(signed()).toBe(after);
  expect(log[0]).toMatchObject({ event: 'heads not signed', error: 'TypeError' });
  expect(JSON.stringify(log)).not.toContain('SECRET');
});

it('heads of damaged data are not signed', async () => {
  const { signed, stop } = aSigning('damaged');
  await stop();
  expect(signed()).toBe(0);
});
