import { runCli } from '../../../main/command-line/run-cli.ts';

/** Runs one command line inside this process and keeps what it writes. */
export async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isInteractive: false,
  });
  return { code, out, err };
}
