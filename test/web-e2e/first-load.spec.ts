import { describe, expect, it } from '@jest/globals';
import { DESSAU } from './browser/addresses.js';
import { NO_SCREEN, useScreens } from './browser/use-screens.js';

const screens = useScreens();
const MOST_JAVASCRIPT = 200_000;

describe('the first load of the Überblick', () => {
  it('transfers at most 200 kB of compressed JavaScript, and every bit of it compressed', async () => {
    const page = await screens.open(NO_SCREEN);
    const session = await page.context().newCDPSession(page);
    const scripts = new Map<string, { url: string; encoding: string | undefined; bytes: number }>();
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type !== 'Script') return;
      const encoding = response.headers['content-encoding'];
      scripts.set(requestId, { url: response.url, encoding, bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const script = scripts.get(requestId);
      if (script) script.bytes = encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(new URL(DESSAU, screens.server().url).href, { waitUntil: 'networkidle' });
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    const transferred = [...scripts.values()];
    expect(transferred.length).toBeGreaterThan(0);
    const large = transferred.filter(({ bytes }) => bytes > 2000);
    expect(large.length).toBeGreaterThan(0);
    expect(large.filter(({ encoding }) => encoding === undefined)).toEqual([]);
    const sum = transferred.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThanOrEqual(MOST_JAVASCRIPT);
  });

  it('leaves for no other host, neither for fonts nor for pictures', async () => {
    const page = await screens.open(NO_SCREEN);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const { host, href } = new URL(DESSAU, screens.server().url);
    await page.goto(href, { waitUntil: 'networkidle' });
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    expect([...hosts].filter((each) => each !== '')).toEqual([host]);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
  });
});
