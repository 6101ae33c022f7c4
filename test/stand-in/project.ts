import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The app as it stands in this checkout: what its package.json says, and where the bundles are. */
export type Project = { root: string; main: string; hostFile: string; name: string; version: string };

/** Reads the project whose folder holds `from`, in this folder or above it. */
export function readProject(from: string): Project {
  const root = projectRoot(from);
  const {
    productName,
    name = productName,
    version,
    main,
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  if (name === undefined || version === undefined || main === undefined)
    throw new Error('package.json lacks name, version or main.');
  // Electron's app.getName prefers the product's name.
  return {
    root,
    name: productName ?? name,
    version,
    main: join(root, main),
    hostFile: join(root, 'dist', 'stand-in', 'host.js'),
  };
}

function projectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('No package.json in this folder or above it.');
  return projectRoot(above);
}
