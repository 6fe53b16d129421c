import type { Page } from 'playwright-core';

interface SavedAnswers {
  readonly outcomes: readonly { readonly entryId: string; readonly outcome: string }[];
}

/** Collects the ids of entries that the page was told are saved. */
export function collectAcknowledged(page: Page): ReadonlySet<string> {
  const ids = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('/answers') || !response.ok()) return;
    void response.json().then(
      (saved: SavedAnswers) => {
        for (const { entryId, outcome } of saved.outcomes) if (outcome === 'saved') ids.add(entryId);
      },
      () => undefined,
    );
  });
  return ids;
}
