import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResults = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

/**
 * What axe-core finds on the page as it is: WCAG 2.2 A and AA and its own best practices, a line each. The source goes in
 * through the debugger, because the page's CSP allows no script but its own.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  // A colour that is half-way from light to dark is no colour of the screen.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))),
  );
  await page.evaluate(`if (!globalThis.axe) { ${source} }`);
  const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
