import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resultFaultKinds } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
beforeEach(() => {
  run = startTestProgram();
});
afterEach(() => run.end());

describe('a link of a letter', () => {
  test.each([
    ['https://www.nijmegen.nl/raad?x=1#a', 'https://www.nijmegen.nl/raad?x=1#a'],
    ['http://nijmegen.nl', 'http://nijmegen.nl/'],
    ['mailto:griffie@nijmegen.nl', 'mailto:griffie@nijmegen.nl'],
    ['tel:+31243299111', 'tel:+31243299111'],
    // The second letter is Cyrillic: the user sees that it is another name.
    ['https://nіjmegen.nl', 'https://xn--njmegen-p0e.nl/'],
  ])('%s opens after a look at the address', async (href, shown) => {
    await run.handlers['link:open']({ href });
    const [[, seen], [, opened]] = run.answers.asked as [[string, string], [string, string]];
    expect(new URL(seen).href).toBe(seen);
    expect(opened).toBe(seen);
    if (!shown.includes('xn--')) expect(seen).toBe(shown);
    else expect(seen).toMatch(/^https:\/\/xn--/);
  });

  test('does not open when the user does not agree, and that is no fault', async () => {
    run.answers.agrees = false;
    expect(await run.handlers['link:open']({ href: 'https://nijmegen.nl' })).toEqual({ ok: true, value: null });
    expect(run.answers.asked.map(([what]) => what)).toEqual(['agrees']);
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'smb://server/map',
    'ms-word:ofe|u|https://x',
    'app://collegebrief/',
    '//nijmegen.nl',
    'nijmegen.nl',
    '',
  ])('"%s" is refused, and nobody is asked', async (href) => {
    expect(resultFaultKinds(await run.handlers['link:open']({ href }))).toEqual(['link-refused']);
    expect(run.answers.asked).toEqual([]);
  });

  test('that nothing on this computer opens is a fault', async () => {
    run.answers.opens = false;
    expect(resultFaultKinds(await run.handlers['link:open']({ href: 'tel:14024' }))).toEqual(['open-failed']);
  });
});

describe('a file', () => {
  test('opens in its own program, or is shown in its folder', async () => {
    const path = join(run.root, 'brief.pdf');
    writeFileSync(path, 'x');
    const { token: file } = run.program.tokens.refFor(path);
    expect(await run.handlers['file:open']({ file })).toEqual({ ok: true, value: null });
    expect(await run.handlers['file:show']({ file })).toEqual({ ok: true, value: null });
    expect(run.answers.asked).toEqual([
      ['open', path],
      ['show', path],
    ]);
  });

  test('that is gone, or that no program opens, is a fault', async () => {
    const path = join(run.root, 'brief.pdf');
    const { token: file } = run.program.tokens.refFor(path);
    expect(resultFaultKinds(await run.handlers['file:open']({ file }))).toEqual(['file-missing']);
    expect(resultFaultKinds(await run.handlers['file:show']({ file }))).toEqual(['file-missing']);
    writeFileSync(path, 'x');
    run.answers.opens = false;
    expect(resultFaultKinds(await run.handlers['file:open']({ file }))).toEqual(['open-failed']);
  });
});

describe('a folder', () => {
  test('that was chosen becomes the folder of the letters, also in the next run', async () => {
    run.answers.folder = run.root;
    await run.handlers['folder:choose']({});
    const next = startTestProgram({ root: run.root });
    const { folder } = await next.handlers['app:start']({});
    expect(folder).toMatchObject({ name: run.root.split('/').at(-1) });
    expect(await next.handlers['folder:open']({ folder: folder!.token })).toEqual({ ok: true, value: folder });
  });

  test('that is gone cannot be opened', async () => {
    const { token: folder } = run.program.tokens.refFor(join(run.root, 'weg'));
    expect(resultFaultKinds(await run.handlers['folder:open']({ folder }))).toEqual(['folder-missing']);
  });
});

describe('the window', () => {
  test('may close when everything is saved, and is asked when it is not', () => {
    const { window } = run.program.surroundings;
    expect(window.mayClose()).toBe(true);
    run.handlers['window:unsaved']({ unsaved: true });
    expect(window.mayClose()).toBe(false);
    expect(run.notices).toEqual([['close-requested']]);
    run.handlers['window:unsaved']({ unsaved: false });
    expect(window.mayClose()).toBe(true);
  });

  test('closes when it says so, with what was not saved', () => {
    run.handlers['window:unsaved']({ unsaved: true });
    run.handlers['window:close']({});
    expect(run.notices).toEqual([['closed']]);
    expect(run.program.surroundings.window.mayClose()).toBe(true);
  });
});
