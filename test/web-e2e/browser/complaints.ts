import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on the pages of a context, in the order it happened. */
export interface Complaints {
  /** Complaints that match were expected, such as the refused request behind an error message. */
  expect(message: RegExp): void;
  /** Everything that nobody expected since this was asked the last time; what was expected counts no longer. */
  unexpected(): string[];
}

/** Collects console errors, page errors and requests to any other host than the server's own. */
export function collectComplaints(context: BrowserContext, ownHost: () => string): Complaints {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  context.on('page', (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') heard.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => heard.push(`page: ${error.message}`));
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const leaves = ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && host !== ownHost();
    if (leaves) heard.push(`request to another host: ${request.url()}`);
  });
  return {
    expect: (message) => void expected.push(message),
    unexpected: () => {
      const messages = expected.splice(0);
      return heard.splice(0).filter((complaint) => !messages.some((message) => message.test(complaint)));
    },
  };
}
