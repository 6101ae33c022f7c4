import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/oracles/**/*.test.ts'],
    globalSetup: ['test/oracles/export-letters.ts'],
    // Java, LibreOffice and the validator are started for many files at once.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
