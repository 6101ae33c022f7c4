import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

test('Over Collegebrief unfolds the licence of a library and of a font, by keyboard', async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  await app.menu('about');
  const dialog = page.getByRole('dialog', { name: 'Over Collegebrief' });
  for (const [name, words] of [
    [/^react \d/, 'Permission is hereby granted, free of charge'],
    [/Source Sans 3/, 'SIL Open Font License'],
    [/typst-ts-renderer/, 'Apache License'],
  ] as const) {
    const work = dialog.getByRole('listitem').filter({ hasText: name });
    expect(await work.getByText(words).first().isVisible()).toBe(false);
    await work.locator('summary').press('Enter');
    await work.getByText(words).first().waitFor();
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
