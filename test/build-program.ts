import { build } from 'vite';

const CONFIGS = ['vite.config.ts', 'main/preload.vite.config.ts', 'renderer/vite.config.ts'];

/**
 * Bundles the program once before the tests, so that tests of the whole process run what stands in the tree now. With
 * BUILT=1 in the environment the bundles are taken as they are.
 */
export async function setup(): Promise<void> {
  if (process.env.BUILT === '1') return;
  for (const configFile of CONFIGS) await build({ configFile, logLevel: 'warn' });
  // Vitest asks once for each of its projects.
  process.env.BUILT = '1';
}
