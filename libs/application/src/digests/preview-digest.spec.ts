import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventWindow } from '@selbstcheck/domain';
import { DigestWorld } from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
  await world.subscribe('p1');
});

const viewer = (personId: string): Actor => ({
  ...{ kind: 'person', personId, role: 'viewer', department: null, function: null },
});

const preview = (actor: Actor, window: EventWindow | null = null, subscriptionId = 'p1') =>
  world.previewDigest.preview(actor, { municipalityId: world.municipalityId, subscriptionId }, window);

describe('the preview of a digest', () => {
  it('shows one what would go out now, and writes nothing', async () => {
    await world.close();
    const head = await world.head();
    const shown = await preview(viewer('p1'));
    expect(shown).toMatchObject({ window: { after: 0, upTo: head }, decision: 'mail', reason: null });
    expect(shown.digest!.lead).toMatch(/^Die Runde „Selbstcheck 2026“ ist abgeschlossen: /);
    expect(await world.slots('p1')).toEqual([]);
    await world.plan();
    expect((await world.mails('p1'))[0]!.digest).toEqual(shown.digest);
  });

  it('gives the reason where nothing would go out', async () => {
    expect(await preview(viewer('p1'))).toMatchObject({
      decision: 'skipped',
      reason: 'empty_window',
      digest: null,
    });
    await world.close();
    await world.stores.people.update('p1', { state: 'deactivated' });
    expect(await preview(world.actor)).toMatchObject({ reason: 'person_deactivated', digest: null });
  });

  it('looks back at every decided slot', async () => {
    await world.close();
    const head = await world.head();
    await world.plan();
    const { windows } = await preview(viewer('p1'));
    expect(windows).toEqual([
      { window: { after: head, upTo: head }, decidedAt: null, decision: null, closed: null },
      {
        window: { after: 0, upTo: head },
        ...{ decidedAt: '2026-11-22T08:30:00.000Z', decision: 'mail', closed: null },
      },
      { window: expect.anything(), decidedAt: null, decision: null, closed: 'Selbstcheck 2026' },
    ]);
    expect(await preview(viewer('p1'), { after: 0, upTo: head })).toMatchObject({ decision: 'mail' });
  });

  it('shows somebody who subscribed only now what a closing brought', async () => {
    await world.close();
    await world.subscribe('p2', { watermark: await world.head() });
    expect(await preview(viewer('p2'), null, 'p2')).toMatchObject({ reason: 'empty_window' });
    const { windows } = await preview(viewer('p2'), null, 'p2');
    const closing = windows.find(({ closed }) => closed === 'Selbstcheck 2026');
    const shown = await preview(viewer('p2'), closing!.window, 'p2');
    expect(shown.digest!.lead).toMatch(/^Die Runde „Selbstcheck 2026“ ist abgeschlossen: /);
  });

  it('of one round’s progress looks back at no closing', async () => {
    await world.close();
    await world.subscribe('p2', { scope: { kind: 'round', roundId: 'now' } });
    const { windows } = await preview(viewer('p2'), null, 'p2');
    expect(windows.filter(({ closed }) => closed !== null)).toEqual([]);
  });

  it('is for the recipient and Koordination; everybody else finds no such subscription', async () => {
    await expect(preview(viewer('p2'))).rejects.toMatchObject({ code: 'subscription-not-found' });
    await expect(preview(world.actor, null, 'another')).rejects.toMatchObject({
      code: 'subscription-not-found',
    });
    await expect(preview(world.actor)).resolves.toMatchObject({ decision: 'skipped' });
  });

  it.each([
    { after: 0, upTo: 1 },
    { after: -1, upTo: 0 },
    { after: 0.5, upTo: 0.5 },
  ])('refuses the window %p, which was never there', async (window) => {
    await expect(preview(world.actor, window)).rejects.toMatchObject({ code: 'window-invalid' });
  });
});
