import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { makeFakeElectron } from './fake-electron.ts';

/** Where the packed program stands. */
export type PackedApp = { folder: string; program: string; archive: string; networkLog: string };

/**
 * Packs the program for Linux with the settings of electron-builder.yml, into `folder`, around a fake Electron. Whatever
 * asks for the network is refused and written in `networkLog`.
 */
export async function packApp(folder: string): Promise<PackedApp> {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const electronDist = join(folder, 'electron');
  const networkLog = join(folder, 'network.log');
  makeFakeElectron(electronDist, devDependencies.electron);
  const words = ['--linux', 'dir', '--x64', '--publish', 'never'];
  const settings = [`-c.directories.output=${join(folder, 'out')}`, `-c.electronDist=${electronDist}`];
  await promisify(execFile)(
    process.execPath,
    [resolve('node_modules/electron-builder/cli.js'), ...words, ...settings],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${resolve('test/main/command-line/refuse-network.cjs')}`,
        NETWORK_LOG: networkLog,
      },
    },
  );
  const unpacked = join(folder, 'out', 'linux-unpacked');
  return {
    folder: unpacked,
    program: join(unpacked, 'collegebrief'),
    archive: join(unpacked, 'resources', 'app.asar'),
    networkLog,
  };
}
