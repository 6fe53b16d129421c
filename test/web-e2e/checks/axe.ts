import { expect } from '@jest/globals';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** axe leaves the target size of WCAG 2.2 out unless it is asked for. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

declare global {
  var axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } | undefined;
}

/** The page as it stands now breaks no rule of WCAG 2.2 AA and no best practice that axe can see. */
export async function expectNoAxeViolation(page: Page): Promise<void> {
  // evaluate, not a script element: the server's content security policy lets no other script in
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (options) => {
    const results = await globalThis.axe?.run(document, options);
    if (results === undefined || results.passes.length === 0) return ['axe has examined nothing'];
    return results.violations.map(({ id, impact, help, nodes }) => {
      const places = nodes.slice(0, 5).map(({ target, any }) => {
        const why = any.map(({ message }) => message).join(' ');
        return `  ${target.join(' ')}  ${why}`;
      });
      return [`${id} (${impact}, ${nodes.length} times): ${help}`, ...places].join('\n');
    });
  }, OPTIONS);
  expect(violations).toEqual([]);
}
