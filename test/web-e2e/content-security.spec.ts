import { describe, expect, it } from '@jest/globals';
import { DESSAU } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';

const screens = useScreens();

describe('the content security policy in the browser', () => {
  it.each([
    ['a script in the page', 'script', 'textContent', 'globalThis.strange = true'],
    ['a script of another host', 'script', 'src', 'https://example.org/strange.js'],
    ['a frame', 'iframe', 'src', 'https://example.org/'],
    ['a style in the page', 'style', 'textContent', 'body { outline: 1px solid }'],
  ])('lets nothing strange in: %s', async (_, tag, property, value) => {
    const page = await screens.open(DESSAU);
    // the request is blocked before it leaves, but announced
    screens.expectComplaint(/Content Security Policy|example\.org\/strange\.js/);
    const blocked = await page.evaluate(
      ([name = '', key = '', content = '']) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            resolve(effectiveDirective),
          );
          document.body.append(Object.assign(document.createElement(name), { [key]: content }));
        }),
      [tag, property, value],
    );
    expect(blocked).toMatch(tag === 'iframe' ? /^frame-src/ : new RegExp(`^${tag}-src`));
    expect(await page.evaluate(() => 'strange' in globalThis)).toBe(false);
  });
});
