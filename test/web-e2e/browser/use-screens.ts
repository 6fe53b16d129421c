import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { startServer, type RunningServer } from '@selbstcheck/testing';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { collectComplaints, type Complaints } from './complaints.js';
import { KeptPages } from './kept-pages.js';
import { launchChromium } from './launch-chromium.js';
import { Visitors, type Visitor } from './visitors.js';

const WAITS_AT_MOST = 15_000;

/** A page without a screen, to watch the first one from its first byte. */
export const NO_SCREEN = 'about:blank';

/** Server and browser of one spec file. */
export interface Screens {
  server(): RunningServer;
  /**
   * Opens an address in a fresh context, in German and signed in as coordination unless the options say otherwise, and
   * waits for its heading.
   */
  open(
    address: string,
    options?: BrowserContextOptions & { readonly as?: Visitor | undefined },
  ): Promise<Page>;
  /**
   * Opens an address where this visitor was before, which takes a third of the time: what the browser fetched and
   * compiled is still there. What it remembers of the visitor is not.
   */
  revisit(
    address: string,
    options?: { readonly as?: Visitor | undefined; readonly width?: number },
  ): Promise<Page>;
  /** Errors in the console that this test provokes; any other fails it. */
  expectComplaint(message: RegExp): void;
}

/** Starts one server and one browser for the spec file; after each test the screens must have been quiet. */
export function useScreens(start: () => Promise<RunningServer> = withDemonstration): Screens {
  let server: RunningServer;
  let browser: Browser;
  let visitors: Visitors;
  let kept: KeptPages;
  let opened: { context: BrowserContext; complaints: Complaints }[] = [];
  const expectedBeforehand: RegExp[] = [];

  const enter = async (as: Visitor, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'de-DE', baseURL: server.url, ...options });
    await context.addCookies(await visitors.cookiesOf(as));
    context.setDefaultTimeout(WAITS_AT_MOST);
    return { context, complaints: collectComplaints(context, () => new URL(server.url).host) };
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), launchChromium()]);
    visitors = new Visitors(server);
    kept = new KeptPages(enter);
  });

  afterEach(async () => {
    const complaints = [...opened, ...kept.all()].flatMap((each) => each.complaints.unexpected());
    await Promise.all(opened.map(({ context }) => context.close()));
    opened = [];
    expectedBeforehand.length = 0;
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    server: () => server,
    open: async (address, { as = 'coordination', ...options } = {}) => {
      const entered = await enter(as, options);
      for (const message of expectedBeforehand) entered.complaints.expect(message);
      opened.push(entered);
      const page = await entered.context.newPage();
      await page.goto(address);
      if (address !== NO_SCREEN) await settled(page);
      return page;
    },
    revisit: async (address, { as = 'coordination', width = 1280 } = {}) => {
      const { page, complaints } = await kept.of(as);
      for (const message of expectedBeforehand) complaints.expect(message);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await settled(page);
      return page;
    },
    expectComplaint: (message) => {
      expectedBeforehand.push(message);
      for (const { complaints } of opened) complaints.expect(message);
    },
  };
}

/** The screen is there with what it shows, and in its own font: another has other widths. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** One machine asks more often in these tests than a town hall does. */
export const UNHURRIED = { RATE_LIMIT: '1000000' };

/** A server with the demonstration data. */
export function withDemonstration(): Promise<RunningServer> {
  return startServer({ DEMO_DATA: 'on', ...UNHURRIED });
}

/** A server that nobody has put anything into. */
export function withNothing(): Promise<RunningServer> {
  return startServer(UNHURRIED);
}
