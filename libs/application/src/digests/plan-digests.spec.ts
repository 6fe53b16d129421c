import { beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorld } from '@selbstcheck/testing';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '333', c3: '333' });
});

const monthly = { rhythm: { kind: 'monthly', day: 1 }, time: '08:00', zone: 'Europe/Berlin' } as const;

describe('planning digests', () => {
  it('tells a closing once to each of three members, however often it is planned', async () => {
    for (const id of ['p1', 'p2', 'p3']) await world.subscribe(id);
    await world.close();
    expect(world.queue.enqueued).toEqual([{ name: 'plan-digests', payload: {} }]);
    await world.plan();
    await world.plan();
    for (const id of ['p1', 'p2', 'p3']) {
      const [mail, ...others] = await world.mails(id);
      expect(others).toEqual([]);
      expect(mail!.digest.subject).toBe('Selbstcheck Weidenfurt: Runde „Selbstcheck 2026“ abgeschlossen');
      expect(mail!.envelope.to).toBe(`${id}@kommune.example`);
    }
    expect(world.queue.enqueued.at(-1)).toEqual({ name: 'deliver-outbox', payload: {} });
  });

  it('decides each slot once where two workers plan at the same time', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${index + 1}`);
    for (const id of ids) await world.subscribe(id);
    await world.close();
    const { signal } = new AbortController();
    await Promise.all([world.planner().run(signal), world.planner().run(signal)]);
    for (const id of ids) expect(await world.slots(id)).toHaveLength(1);
  });

  it('tells what happens while it plans once, with the window that holds its event', async () => {
    await world.close();
    await world.subscribeFromHere(monthly);
    await world.subscribe('p2', { ...monthly, watermark: await world.head() });
    world.clock.moveTo('2026-12-01T07:00:30.000Z');
    const { events } = world.stores;
    const head = events.head.bind(events);
    events.head = async (municipalityId) => {
      events.head = head;
      const before = await head(municipalityId);
      await world.answerAnew('B-c1-1', 'no', 1);
      return before;
    };
    await world.plan();
    world.clock.moveTo('2027-01-01T07:00:30.000Z');
    await world.plan();
    for (const id of ['p1', 'p2']) {
      const [told, later] = await world.slots(id);
      expect(told).toMatchObject({ decision: 'mail', window: { upTo: await world.head() } });
      expect(later).toMatchObject({ decision: 'skipped', reason: 'empty_window' });
    }
  });

  it('names the slot after the closing, and the Message-ID after the slot', async () => {
    await world.subscribe('p1');
    await world.close();
    await world.plan();
    const [slot] = await world.slots('p1');
    expect(slot).toMatchObject({ time: { kind: 'closing', event: 1 }, decision: 'mail', reason: null });
    const [mail] = await world.mails('p1');
    expect(mail!.envelope).toEqual({
      to: 'p1@kommune.example',
      messageId: `<${slot!.key.slice(0, 32)}@monitor.example>`,
      at: '2026-11-22T08:30:00.000Z',
      listId: 'digest.municipality-1.monitor.example',
      listName: 'Selbstcheck Weidenfurt',
      oneClickUrl: world.links.oneClick('p1'),
    });
  });

  it('gives the same bytes for the same inputs', async () => {
    const again = await DigestWorld.make();
    const mails = [];
    for (const each of [world, again]) {
      if (each === again) await each.answer('Jugendamt', { c1: '333', c2: '333', c3: '333' });
      await each.subscribe('p1');
      await each.close();
      await each.plan();
      mails.push(await each.mails('p1'));
    }
    expect(mails[0]).toEqual(mails[1]);
  });

  it('catches up after three days of downtime with one mail over a gapless window', async () => {
    await world.subscribe('p1', { rhythm: { kind: 'weekly', weekday: 7 }, time: '10:00' });
    const next = async () => (await world.stores.subscriptions.findAnywhere('p1'))!.next;
    expect(await next()).toEqual({ date: '2026-11-22', time: '10:00', at: '2026-11-22T09:00:00.000Z' });
    await world.close();
    const middle = await world.head();
    world.clock.moveTo('2026-12-09T09:00:00.000Z');
    await world.plan();
    expect(await next()).toEqual({ date: '2026-12-13', time: '10:00', at: '2026-12-13T09:00:00.000Z' });
    await world.closeRound({ version: 'B', id: 'later', referenceDate: '2026-12-10', signs: { c1: '111' } });
    world.clock.moveTo('2026-12-13T09:00:00.000Z');
    await world.plan();
    const slots = await world.slots('p1');
    expect(slots.map(({ time, window, decision }) => [time, window, decision])).toEqual([
      [
        { kind: 'scheduled', date: '2026-11-22', time: '10:00', zone: 'Europe/Berlin' },
        { after: 0, upTo: middle },
        'mail',
      ],
      [
        { kind: 'scheduled', date: '2026-12-13', time: '10:00', zone: 'Europe/Berlin' },
        { after: middle, upTo: await world.head() },
        'mail',
      ],
    ]);
  });

  it('skips an empty window with its reason and goes on to the next date', async () => {
    await world.subscribe('p1', monthly);
    world.clock.moveTo('2026-12-01T07:00:00.000Z');
    await world.plan();
    expect(await world.slots('p1')).toMatchObject([{ decision: 'skipped', reason: 'empty_window' }]);
    expect(await world.mails('p1')).toEqual([]);
    expect(world.queue.enqueued).toEqual([]);
    const subscription = await world.stores.subscriptions.findAnywhere('p1');
    expect(subscription!.next!.date).toBe('2027-01-01');
    expect(subscription!.lastToldAt).toBe('2026-01-31T08:30:00.123Z');
  });

  it('says nothing to whoever is deactivated or left, with the reason, and to nobody paused or unsubscribed', async () => {
    for (const id of ['gone', 'left', 'paused', 'ended']) await world.subscribe(id);
    const { people, memberships, subscriptions } = world.stores;
    await people.update('gone', { state: 'deactivated' });
    await memberships.end(world.municipalityId, 'membership-left', world.clock.now());
    await subscriptions.change(world.municipalityId, 'paused', 1, { state: 'paused' });
    await subscriptions.change(world.municipalityId, 'ended', 1, { state: 'unsubscribed' });
    await world.close();
    await world.plan();
    const reasonsOf = async (id: string) => (await world.slots(id)).map(({ reason }) => reason);
    expect(await reasonsOf('gone')).toEqual(['person_deactivated']);
    expect(await reasonsOf('left')).toEqual(['not_a_member']);
    expect(await reasonsOf('paused')).toEqual([]);
    expect(await reasonsOf('ended')).toEqual([]);
  });

  it('tells a paused subscription what happened meanwhile once it goes on', async () => {
    await world.subscribe('p1', { state: 'paused' });
    await world.close();
    await world.plan();
    expect(await world.slots('p1')).toEqual([]);
    await world.stores.subscriptions.change(world.municipalityId, 'p1', 1, { state: 'active' });
    await world.plan();
    expect(await world.mails('p1')).toHaveLength(1);
  });

  it('tells the others where one cannot be told, and fails so that it is seen', async () => {
    await world.subscribe('p1');
    await world.subscribe('p2', { scope: { kind: 'round', roundId: 'now' } });
    await world.close();
    const { rounds } = world.stores;
    await rounds.change(
      { municipalityId: world.municipalityId, roundId: 'then' },
      { leadingReading: 'workshop' },
    );
    await expect(world.plan()).rejects.toMatchObject({
      code: 'slot-not-planned',
      message: expect.stringContaining('the subscription p1 could not be written'),
      cause: { code: 'reading-not-found' },
    });
    expect(await world.slots('p1')).toEqual([]);
    expect(await world.mails('p2')).toHaveLength(1);
  });

  it('stops between slots when the process stops, and finds the rest again', async () => {
    await world.subscribe('p1');
    await world.close();
    await world.planner().run(AbortSignal.abort());
    expect(await world.slots('p1')).toEqual([]);
    await world.plan();
    expect(await world.slots('p1')).toHaveLength(1);
  });
});

describe('a digest at a local time', () => {
  const at = async (moment: string, told: Parameters<DigestWorld['subscribe']>[1]) => {
    world.clock.moveTo(moment);
    return (await world.subscribe('p1', told)).next;
  };

  it('comes at the same wall time before and after clocks change', async () => {
    const sundays = { rhythm: { kind: 'weekly', weekday: 7 }, time: '01:30', zone: 'Europe/Berlin' } as const;
    expect(await at('2026-03-28T12:00:00.000Z', sundays)).toMatchObject({ at: '2026-03-29T00:30:00.000Z' });
    world.clock.moveTo('2026-03-29T00:30:00.000Z');
    await world.plan();
    const next = async () => (await world.stores.subscriptions.findAnywhere('p1'))!.next;
    expect(await next()).toEqual({ date: '2026-04-05', time: '01:30', at: '2026-04-04T23:30:00.000Z' });
    world.clock.moveTo('2026-10-25T03:30:00.000Z');
    await world.plan();
    expect(await next()).toMatchObject({ date: '2026-11-01', at: '2026-11-01T00:30:00.000Z' });
  });

  it('is decided once on the night that has an hour twice', async () => {
    await at('2026-10-24T12:00:00.000Z', {
      rhythm: { kind: 'weekly', weekday: 7 },
      time: '00:30',
      zone: 'Atlantic/Azores',
    });
    for (const moment of [
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2026-10-25T02:30:00.000Z',
    ]) {
      world.clock.moveTo(moment);
      await world.plan();
    }
    expect(await world.slots('p1')).toHaveLength(1);
  });

  it('comes on the last day of shorter months', async () => {
    const on31 = { rhythm: { kind: 'monthly', day: 31 }, time: '08:00', zone: 'Europe/Berlin' } as const;
    await at('2027-01-30T12:00:00.000Z', on31);
    for (const moment of [
      '2027-01-31T07:00:00.000Z',
      '2027-02-28T07:00:00.000Z',
      '2027-03-31T06:00:00.000Z',
    ]) {
      world.clock.moveTo(moment);
      await world.plan();
    }
    const dates = (await world.slots('p1')).map(({ time }) => time.kind === 'scheduled' && time.date);
    expect(dates).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('comes a number of days before a meeting, and not again for the same one', async () => {
    const { meetings } = world.stores;
    const meeting = { id: 'm1', municipalityId: world.municipalityId, time: null, place: null, revision: 1 };
    await meetings.insert({ ...meeting, date: '2026-12-20' });
    const wish = {
      rhythm: { kind: 'before_meeting', days: 14 },
      time: '08:00',
      zone: 'Europe/Berlin',
    } as const;
    expect(await at('2026-11-22T08:30:00.000Z', wish)).toMatchObject({ date: '2026-12-06' });
    world.clock.moveTo('2026-12-06T07:00:00.000Z');
    await world.plan();
    expect((await world.stores.subscriptions.findAnywhere('p1'))!.next).toBeNull();
    await world.plan();
    expect(await world.slots('p1')).toHaveLength(1);
  });
});
