import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const source = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-generated-code-'));
  await bundle(
    'ours',
    `import { readFileSync } from 'node:fs';
     import { newLetter } from ${source('letter/template/new-letter.ts')};
     import { readTemplate } from ${source('letter/template/read-template.ts')};
     const read = (name) => readFileSync(process.argv[2] + '/' + name, 'utf8');
     const template = readTemplate({ templateJson: read('template.json'), briefHbs: read('brief.hbs') }, '');
     let count = 0;
     const made = newLetter({
       template: template.value, id: 'b', gegevens: {}, newId: () => 'n' + ++count,
       huisstijl: { id: 'h', version: 1, gemeente: 'Overal' },
     });
     console.log(made.ok);`,
  );
  await bundle(
    'handlebars',
    `import Handlebars from 'handlebars'; console.log(Handlebars.compile('{{a}}')({ a: true }));`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('where code may not be made from text', () => {
  it('a template is read and a letter made', async () => {
    const template = fileURLToPath(new URL('../../../../templates/reactie-op-wensen', import.meta.url));
    expect((await runForbidding('ours', template)).stdout).toBe('true\n');
  });

  it('Handlebars itself cannot', async () => {
    await expect(runForbidding('handlebars')).rejects.toThrow('Code generation from strings disallowed');
  });
});

function runForbidding(name: string, ...args: string[]) {
  return run(process.execPath, [
    '--disallow-code-generation-from-strings',
    join(folder, 'out', `${name}.mjs`),
    ...args,
  ]);
}

/** Node 20 does not read TypeScript, so the sources are bundled first. */
async function bundle(name: string, code: string): Promise<void> {
  const entry = join(folder, `${name}.js`);
  await writeFile(entry, code);
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../../../../', import.meta.url)),
    publicDir: false,
    ssr: { noExternal: true },
    resolve: { alias: { handlebars: fileURLToPath(import.meta.resolve('handlebars')) } },
    build: {
      ssr: entry,
      outDir: join(folder, 'out'),
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
}
