import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
    globalSetup: ['packages/store/src/testing/postgres-for-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    onConsoleLog: (log, type) => {
      throw new Error(`a test wrote to ${type}: ${log}`);
    },
  },
});
