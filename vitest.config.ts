import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/oracles/**', '**/node_modules/**'],
    globalSetup: 'test/build-program.ts',
    testTimeout: 30_000,
  },
});
