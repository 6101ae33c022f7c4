import { build } from 'vite';

/** Bundles the program once before the tests, so that tests of the whole process run what stands in the tree now. */
export async function setup(): Promise<void> {
  await build({ logLevel: 'warn' });
}
