import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import type { DemonstrationRole } from '@selbstcheck/testing';
import { call, refused } from './call.js';
import { subscribeAs } from './digest-wish.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';

/** Of the rounds that the demonstration has closed, newest first. */
const YEARS = [2025, 2023, 2020, 2018, 2016, 2014];

let town: PlanningTown;
let subscriptionId: string;

beforeAll(async () => {
  town = await PlanningTown.start();
  const { headers = {} } = town.as('steering');
  ({ id: subscriptionId } = await subscribeAs(town.url, headers, town.municipalityId));
});

afterAll(async () => {
  await town?.server.stop();
});

const asks = (role: DemonstrationRole, query: Readonly<Record<string, string>> = {}) => ({
  ...town.as(role),
  params: { municipalityId: town.municipalityId, subscriptionId },
  query,
});

const preview = (role: DemonstrationRole, query = {}) =>
  call(town.url, endpoints.previewDigest, asks(role, query));

describe('looking at what would go out', () => {
  it('gives the reason while nothing happened, then the mail, and sends nothing', async () => {
    expect(await preview('steering')).toMatchObject({
      decision: 'skipped',
      reason: 'empty_window',
      mail: null,
    });
    await town.plan({ title: 'Selbstcheck 2099' }, 'open');
    const { decision, mail, windows } = await preview('steering');
    expect(decision).toBe('mail');
    expect(mail!.subject).toBe('Selbstcheck Weidenfurt: Runde „Selbstcheck 2099“ hat begonnen');
    expect(mail!.text.replaceAll(/\s+/g, ' ')).toContain(
      '0 von 108 Fragen sind beantwortet; Antworten sind bis zum 31. Dezember 2099 möglich.',
    );
    expect(windows.filter(({ closed }) => closed === null)).toHaveLength(1);
    expect(await preview('coordination')).toMatchObject({ mail });
  });

  it('shows what the last closing would have told, also to somebody who subscribed only now', async () => {
    const { windows } = await preview('steering');
    const closings = windows.filter(({ closed }) => closed !== null);
    expect(closings.map(({ closed }) => closed)).toEqual(YEARS.map((year) => `Selbstcheck ${year}`));
    const { after, upTo } = closings[0]!.window;
    const { mail } = await preview('steering', { after: String(after), upTo: String(upTo) });
    expect(mail!.subject).toBe('Selbstcheck Weidenfurt: Runde „Selbstcheck 2025“ abgeschlossen');
  });

  it('shows the same as the page that the mail holds, which can do nothing and loads nothing', async () => {
    const path = `/api/municipalities/${town.municipalityId}/digests/subscriptions/${subscriptionId}/preview-page`;
    const { headers = {} } = town.as('steering');
    const response = await fetch(`${town.url}${path}`, { headers });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    const page = await response.text();
    expect(page).toContain('Selbstcheck 2099');
    expect(page).not.toMatch(/<script|<img|<svg/);
  });

  it('is nobody else’s, and only of windows that were there', async () => {
    const attempt = (role: DemonstrationRole, query = {}) =>
      refused(town.url, endpoints.previewDigest, asks(role, query));
    expectRefusal(await attempt('viewer'), 'subscription-not-found');
    expectRefusal(await attempt('steering', { after: '0', upTo: '100000' }), 'window-invalid');
    expectRefusal(await attempt('steering', { after: '0' }), 'window-invalid');
  });
});
