import { defineConfig } from 'vitest/config';

const WITH_BROWSER = ['test/end-to-end/**/*.test.ts', 'test/stand-in/**/*.test.ts'];
const OTHERS = ['test/oracles/**', '**/node_modules/**'];

export default defineConfig({
  test: {
    globalSetup: 'test/build-program.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...OTHERS, ...WITH_BROWSER],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: WITH_BROWSER,
          globalSetup: 'test/end-to-end/harness/prepare.ts',
          setupFiles: 'test/end-to-end/harness/close-browser-after-tests.ts',
          // Each test has a browser and a main process beside itself, so they run after the others, one at a time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
