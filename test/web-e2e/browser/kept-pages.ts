import type { BrowserContext, Page } from 'playwright-core';
import type { Complaints } from './complaints.js';
import type { Visitor } from './visitors.js';

/** A visitor's browser window with what went wrong in it. */
interface KeptPage {
  readonly context: BrowserContext;
  readonly complaints: Complaints;
  readonly page: Page;
}

/** One page for each visitor, kept from test to test; it closes with the browser. */
export class KeptPages {
  private readonly pages = new Map<Visitor, KeptPage>();

  constructor(private readonly enter: (as: Visitor) => Promise<Omit<KeptPage, 'page'>>) {}

  all(): readonly KeptPage[] {
    return [...this.pages.values()];
  }

  /** The visitor's page as if it were new: nothing chosen, no answers altered, no screen. */
  async of(visitor: Visitor): Promise<KeptPage> {
    const kept = this.pages.get(visitor);
    if (kept === undefined) return this.begin(visitor);
    await kept.page.unrouteAll();
    await kept.page.evaluate(() => localStorage.clear());
    await kept.page.emulateMedia({ media: null, colorScheme: 'light' });
    await kept.page.goto('about:blank');
    return kept;
  }

  private async begin(visitor: Visitor): Promise<KeptPage> {
    const entered = await this.enter(visitor);
    const begun = { ...entered, page: await entered.context.newPage() };
    this.pages.set(visitor, begun);
    return begun;
  }
}
