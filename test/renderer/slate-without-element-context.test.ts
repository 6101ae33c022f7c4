import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { slateWithoutElementContext } from '../../renderer/slate-without-element-context.ts';

const slateReact = join(createRequire(import.meta.url).resolve('slate-react'), '..', 'index.es.js');

/** slate-react as the window has it. */
async function bundled(plugins: ReturnType<typeof slateWithoutElementContext>[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: slateReact, formats: ['es'] },
      rollupOptions: { external: (id) => id !== slateReact },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

test('no element is handed down by context any more, and all of slate-react is still there', async () => {
  expect(readFileSync(slateReact, 'utf8')).toContain('ElementContext.Provider');
  const code = await bundled([slateWithoutElementContext()]);
  expect(code).not.toContain('ElementContext.Provider');
  expect(code).toContain('MemoizedElement');
  expect(code).toMatch(/React\.createElement\(React\.Fragment, \{\s*key: `provider-/);
});
