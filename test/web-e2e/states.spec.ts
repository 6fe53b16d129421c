import { describe, expect, it } from '@jest/globals';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { expectFocus } from './browser/keyboard.js';
import { problemAnswer } from './browser/problem-answer.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

describe('addresses that lead nowhere', () => {
  it.each([
    ['an unknown address', '/nirgends', false],
    ['an unknown municipality', '/kommunen/nirgendwo', false],
    ['an unknown round', `${DESSAU}-unbekannt`, true],
    ['an unknown round explained', `${DESSAU}-unbekannt/warum`, true],
    ['an unknown field', `${DESSAU}/warum/keines`, true],
    ['a round with strange signs', `${DESSAU}%2F..%2F%3Cscript%3E`, true],
  ])('%s is told in words, with a way on', async (_, address, asksServer) => {
    if (asksServer) screens.expectComplaint(/status of 40[04]/);
    const page = await screens.open(address);
    expect(await textOf(page.getByRole('main'))).toMatch(
      /gibt es (nicht|in der Runde nicht)|nicht gespeichert/,
    );
    expect(await page.title()).toMatch(/.+ – Selbstcheck-Monitor$/);
    await expectNoAxeViolation(page);
    await page.getByRole('main').getByRole('link', { name: 'Zum Überblick' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });
});

describe('while something loads', () => {
  it('the screen says so, and the navigation is there', async () => {
    const page = await screens.open('/methoden');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/municipalities/*/rounds/**', async (route) => {
      await held;
      await route.continue();
    });
    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Überblick' })
      .click();
    const status = page.getByRole('main').getByRole('status');
    await status.waitFor();
    expect(await textOf(status)).toBe('Wird geladen …');
    const heading = page.getByRole('heading', { level: 1 });
    expect(await textOf(heading)).toBe('Überblick');
    await expectFocus(page, heading);
    release();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    expect(await status.count()).toBe(0);
    expect(await textOf(heading)).toMatch(/^Die Kommune /);
    await expectFocus(page, heading);
  });
});

describe('an answer in an unknown form', () => {
  it('is told in words instead of a blank page', async () => {
    const page = await screens.open('/methoden');
    await page.route('**/api/municipalities/*/rounds/**', (route) =>
      route.fulfill({ json: { unexpected: true } }),
    );
    await page.goto(WEIDENFURT);
    const alert = page.getByRole('alert');
    expect(await textOf(alert)).toContain('Der Server hat anders geantwortet als erwartet.');
    await page.unroute('**/api/municipalities/*/rounds/**');
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });

  it('an error of the server is told in words, with a retry that works', async () => {
    screens.expectComplaint(/status of 500/);
    const page = await screens.open('/methoden');
    await page.route('**/api/municipalities/*/rounds/**', (route) =>
      route.fulfill(problemAnswer('internal-error', 500)),
    );
    await page.goto(WEIDENFURT);
    await page.getByRole('alert').waitFor();
    expect(await textOf(page.getByRole('alert'))).toMatch(/Fehler aufgetreten(?!.*English)/);
    await page.unroute('**/api/municipalities/*/rounds/**');
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    await expectFocus(page, page.getByRole('heading', { level: 1, name: /^Die Kommune / }));
  });
});
