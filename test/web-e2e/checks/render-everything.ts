import type { Page } from 'playwright-core';

/** Lets the browser lay out also what is far below the window, which it leaves for later; else nothing there is examined. */
export function renderEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
