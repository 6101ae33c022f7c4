import { electronBinary } from '../../stand-in/electron-binary.ts';
import { readProject } from '../../stand-in/project.ts';
import type { RunningApp, StartOptions } from './running-app.ts';
import { startOnElectron } from './start-on-electron.ts';
import { startOnStandIn } from './start-on-stand-in.ts';
import { testFolders } from './test-folders.ts';

const project = readProject(import.meta.dirname);

/** Starts the built app for a test: on real Electron where its binary is present, otherwise on the stand-in. */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const binary = electronBinary(project.root);
  const isElectron = options.electron ?? binary !== undefined;
  if (isElectron && binary === undefined) throw new Error('The binary of Electron is not here.');
  const folders = testFolders(options.userData);
  const start = { ...options, ...folders, main: options.main ?? project.main, project };
  return isElectron && binary !== undefined ? startOnElectron(binary, start) : startOnStandIn(start);
}
