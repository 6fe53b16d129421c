import type { Page } from 'playwright-core';

/** What stands of one criterion for two rounds: signs, and the change at the same questions as a plain figure. */
export interface ShownChange {
  readonly criterion: string;
  readonly before: string;
  readonly after: string;
  readonly sameQuestions: string;
}

/** Without the sign of a rise: "+0,5" is "0,5", "unverändert" is "0,0", and what has no value is empty. */
export const plainFigure = (words: string): string =>
  words
    .trim()
    .replace('−', '-')
    .replace(/^\+/, '')
    .replace(/^unverändert$/, '0,0')
    .replace(/^(kein Vergleichswert|)$/, '');

/** Unfolds every class of changes and reads what stands there, by title. */
export async function readShownChanges(page: Page): Promise<readonly ShownChange[]> {
  await page.locator('.class-card details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  const rows = await page.locator('section[aria-labelledby^=klasse] tbody tr').evaluateAll((shown) =>
    shown.map((row) => {
      const sign = (cell: string) => row.querySelector(`${cell} [aria-hidden]`)?.textContent?.trim() ?? '';
      return {
        criterion: row.querySelector('th a')?.textContent?.trim() ?? '',
        before: sign('td.changes__before'),
        after: sign('td.changes__after'),
        sameQuestions: row.querySelector('td .changes__difference')?.textContent ?? '',
      };
    }),
  );
  return rows
    .map((row) => ({ ...row, sameQuestions: plainFigure(row.sameQuestions) }))
    .toSorted((a, b) => a.criterion.localeCompare(b.criterion, 'de'));
}

/** The signs of each criterion in the matrix, one for each round; empty where it was not asked. */
export function readShownMatrix(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('#alle-runden table tbody tr:has(th[scope=row] a)')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th a')?.textContent?.trim() ?? '',
        ...[...row.querySelectorAll('td')].map(
          (cell) => cell.querySelector('[aria-hidden]')?.textContent?.trim() ?? '',
        ),
      ]),
    );
}
