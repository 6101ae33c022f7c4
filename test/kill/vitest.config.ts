import { defineConfig } from 'vitest/config';
import { FiguresReporter } from './figures-reporter.ts';

/** `npm run test:kill`: the same tests as in `npm test`, with 200 kills each, or as many as KILLS says. */
export default defineConfig({
  test: {
    include: ['test/end-to-end/killed.test.ts', 'test/kill/killed-while-writing.test.ts'],
    globalSetup: ['test/build-program.ts', 'test/end-to-end/harness/prepare.ts'],
    setupFiles: 'test/end-to-end/harness/close-browser-after-tests.ts',
    env: { KILLS: process.env.KILLS ?? '200' },
    reporters: ['default', new FiguresReporter()],
  },
});
