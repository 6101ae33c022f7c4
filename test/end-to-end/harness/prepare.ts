import { chromiumForTests } from '../../stand-in/chromium/choose-chromium.ts';
import { electronBinary } from '../../stand-in/electron-binary.ts';
import { readProject } from '../../stand-in/project.ts';

/** Says once a run on what the end-to-end tests run, and sees to it that the browser is there when they begin. */
export async function setup(): Promise<void> {
  const binary = electronBinary(readProject(import.meta.dirname).root);
  const where =
    binary === undefined
      ? 'the stand-in (test/stand-in): the binary of Electron is not here'
      : `real Electron (${binary})`;
  process.stdout.write(`End-to-end tests run on ${where}.\n`);
  await chromiumForTests();
}
