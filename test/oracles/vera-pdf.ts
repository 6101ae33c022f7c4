import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { outputOf } from './run-tool.ts';

const FOLDER = 'test/oracles/verapdf';
const JARS = 'test/oracles/target/verapdf';
const STAMP = `${JARS}/pom.sha256`;

export type Profile = '2a' | 'ua1';

/** What veraPDF says of one file and one profile; `checks` is the number of assertions it made. */
export type Verdict = { file: string; profile: Profile; compliant: boolean; checks: number; failures: Failure[] };

/** `clause` is the clause of ISO 19005-2 or ISO 14289-1, `test` veraPDF's number of the test within it. */
export type Failure = { clause: string; test: number; message: string; location: string };

/** Fetches veraPDF's libraries with Maven, once for each version of the pom. */
export async function fetchVeraPdf(): Promise<void> {
  const pom = createHash('sha256')
    .update(readFileSync(`${FOLDER}/pom.xml`))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === pom) {
    return;
  }
  await outputOf('mvn', ['--batch-mode', '--quiet', '--file', `${FOLDER}/pom.xml`, 'package']);
  mkdirSync(JARS, { recursive: true });
  writeFileSync(STAMP, pom);
}

/** Validates all files for both profiles in one JVM: two verdicts a file, in the order of the files. */
export async function validatePdfs(files: readonly string[]): Promise<Verdict[]> {
  const lines = await outputOf('java', ['-cp', `${JARS}/*`, `${FOLDER}/ValidatePdf.java`, ...files]);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Verdict => JSON.parse(line));
}

/** The verdict on one file for one profile, in words: empty when no clause failed and something was checked. */
export function complaintsOf(verdicts: readonly Verdict[], file: string, profile: Profile): string[] {
  const verdict = verdicts.find((candidate) => candidate.file === file && candidate.profile === profile);
  if (verdict === undefined) {
    return ['veraPDF gave no verdict'];
  }
  const failures = verdict.failures.map(({ clause, test, message }) => `${clause}-${test}: ${message}`);
  if (failures.length === 0 && !(verdict.compliant && verdict.checks > 0)) {
    return ['veraPDF calls the file not compliant and names no clause'];
  }
  return [...new Set(failures)];
}
