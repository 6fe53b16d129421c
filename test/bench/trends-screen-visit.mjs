const SLOWER = 4;
const TASK_IS_LONG_FROM = 50;
/** So long nothing may happen before a page counts as done. */
const QUIET_MS = 1000;
const BETWEEN_KEYS_MS = 120;

/** Runs in the page, before everything else. */
function watch() {
  const seen = { tasks: [], paint: 0, firstPaint: 0, shift: 0, interactions: [] };
  globalThis.seen = seen;
  const observe = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  observe('event', ({ duration, interactionId }) => interactionId && seen.interactions.push(duration), {
    durationThreshold: 16,
  });
}

const blocked = (tasks) => tasks.reduce((sum, { duration }) => sum + duration - TASK_IS_LONG_FROM, 0);
const longest = (durations) => Math.max(0, ...durations);

/** Until no long task ended for a while. */
async function quiet(page) {
  await page.waitForFunction(
    (ms) => {
      const last = globalThis.seen.tasks.at(-1);
      const since = last === undefined ? 0 : last.startTime + last.duration;
      return performance.now() - since > ms;
    },
    QUIET_MS,
    { polling: 100 },
  );
}

async function load(page, url, ready) {
  await page.goto(url);
  await page.getByText(ready).first().waitFor();
  await page.waitForTimeout(QUIET_MS);
  await quiet(page);
  const { tasks, paint, firstPaint, shift } = await page.evaluate(() => globalThis.seen);
  const afterPaint = tasks.filter(({ startTime, duration }) => startTime + duration > firstPaint);
  return { blocking: blocked(afterPaint), blockingWhole: blocked(tasks), paint, shift };
}

async function filter(page) {
  await page.evaluate(() => {
    globalThis.seen.tasks.length = 0;
    globalThis.seen.interactions.length = 0;
    globalThis.seen.shift = 0;
  });
  await page.getByRole('searchbox').click();
  await page.keyboard.type('Kriterium 2', { delay: BETWEEN_KEYS_MS });
  await quiet(page);
  for (let key = 0; key < 'Kriterium 2'.length; key += 1) {
    await page.keyboard.press('Backspace', { delay: BETWEEN_KEYS_MS });
  }
  await quiet(page);
  const chosen = await page.locator('main .chips button, body > p button').all();
  for (const button of [...chosen, chosen[0]]) {
    await button.click();
    await page.waitForTimeout(BETWEEN_KEYS_MS);
    await quiet(page);
  }
  const { tasks, interactions } = await page.evaluate(() => globalThis.seen);
  return {
    task: longest(tasks.map(({ duration }) => duration)),
    interaction: longest(interactions),
  };
}

/** One visit on a slowed-down processor with nothing kept from an earlier one; gives its figures, times in ms. */
export async function visit(browser, { url, ready }, cookies) {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  try {
    await context.addCookies(cookies);
    await context.addInitScript(watch);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return { ...(await load(page, url, ready)), ...(await filter(page)) };
  } finally {
    await context.close();
  }
}
