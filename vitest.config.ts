import { defineConfig } from 'vitest/config';

const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

/** What the server does by way of its database in its own words, and not by the store's alone, which has its contracts. */
const ON_POSTGRES = [
  'guards/access-matrix',
  'people/first-account',
  'routes/case-list',
  'routes/exports',
  'routes/live',
  'routes/releases',
  'routes/reviews',
  'routes/search',
  'routes/session',
].map((name) => `apps/server/src/${name}.test.ts`);

export default defineConfig({
  test: {
    globalSetup: ['packages/store/src/testing/postgres-for-run.ts'],
    onConsoleLog: (log, type) => {
      throw new Error(`a test wrote to ${type}: ${log}`);
    },
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'embedded',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
        },
      },
      // The same tests of the server once more, as the role of an application that has no more rights than it needs.
      {
        test: {
          ...PATIENCE,
          name: 'postgres',
          include: ON_POSTGRES,
          env: { FOREWARN_TEST_ENGINE: 'postgres' },
        },
      },
    ],
  },
});
