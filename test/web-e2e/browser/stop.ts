import type { RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitors.js';

/** One screen of the product, and how to get there. */
export interface Stop {
  readonly name: string;
  readonly as?: Visitor;
  readonly address: string;
  /** What has to be done there first. */
  readonly prepare?: (page: Page, server: RunningServer) => Promise<unknown>;
  /** What the console says of an answer that this screen is about. */
  readonly complaint?: RegExp;
  /** A question stands before everything else, the language switch too. */
  readonly isModal?: boolean;
}

/** The same stops for somebody else. */
export function as(visitor: Visitor, stops: readonly Stop[]): Stop[] {
  return stops.map((stop) => ({ as: visitor, ...stop }));
}

/** Shows what screens keep folded. */
export function unfold(page: Page): Promise<void> {
  return page.locator('main summary').evaluateAll((summaries) => {
    for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
  });
}
