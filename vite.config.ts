import { readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The bundles that run on Node. The native Typst package stays outside: it cannot be bundled. */
export default defineConfig({
  publicDir: false,
  plugins: [removeOldChunks()],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist',
    // Three bundles share this folder.
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: {
        cli: 'main/cli.ts',
        main: 'main/index.ts',
        start: 'test/stand-in/start/start.ts',
        'stand-in/host': 'test/stand-in/electron/host.ts',
      },
      external: [...builtinModules, /^node:/, /^electron$/, /^@myriaddreamin\//, 'playwright-core'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: chunkName },
    },
  },
});

/** What the stand-in shares with others must not be packed: it gets a folder of its own. */
function chunkName({ moduleIds }: { moduleIds: string[] }): string {
  const isForTests = moduleIds.some((id) => id.startsWith(join(import.meta.dirname, 'test')));
  return isForTests ? 'stand-in/[name].js' : 'chunks/[name].js';
}

/** Chunks of an earlier build would be packed along with the program. */
function removeOldChunks(): Plugin {
  return {
    name: 'remove-old-chunks',
    writeBundle({ dir = '' }, bundle) {
      for (const file of readdirSync(join(dir, 'chunks'))) {
        if (!Object.hasOwn(bundle, `chunks/${file}`)) rmSync(join(dir, 'chunks', file));
      }
    },
  };
}
