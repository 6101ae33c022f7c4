import { defineConfig } from 'vitest/config';

/** Makes the pictures of docs/schermen: `npm run screenshots`. */
export default defineConfig({
  test: {
    include: ['test/screenshots/take-screenshots.ts'],
    globalSetup: ['test/build-program.ts', 'test/end-to-end/harness/prepare.ts'],
    setupFiles: 'test/end-to-end/harness/close-browser-after-tests.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
