import { beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorld, headingsOf } from '@selbstcheck/testing';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
});

describe('rounds under way', () => {
  it('are told with progress and dates, and never with a rating', async () => {
    await world.stores.rounds.change(world.keyOf('now'), { state: 'open' });
    await world.subscribeFromHere();
    await world.setTarget('A-c1');
    const digest = await world.told();
    expect(headingsOf(digest)).toEqual(['Ziele', 'Laufende Runden']);
    expect(digest.sections.at(-1)!.lines).toEqual([
      {
        title: 'Selbstcheck 2026',
        before: null,
        after: null,
        sentence: '9 von 9 Fragen sind beantwortet; Antworten sind bis zum 18. Dezember 2026 möglich.',
      },
    ]);
    expect(digest.chart).toBeNull();
  });

  it('are told when they begin, unless they are planned again by then', async () => {
    await world.stores.rounds.change(world.keyOf('now'), { state: 'open' });
    await world.subscribeFromHere();
    const round = await world.stores.rounds.find(world.keyOf('now'));
    await world.stores.unitOfWork.run(() => world.raiseEvents.roundOpened(round!));
    const digest = await world.told();
    expect(digest.lead).toBe('Die Runde „Selbstcheck 2026“ hat begonnen.');
    expect(digest.link.href).toBe('https://monitor.example/kommunen/municipality-1/runden');
    await world.stores.rounds.change(world.keyOf('now'), { state: 'planned' });
    expect(await world.now('p1')).toBe('nets_to_zero');
  });

  it('tell their own subscribers how far they are, then that they are closed, then nothing more', async () => {
    await world.stores.rounds.change(world.keyOf('now'), { state: 'open' });
    await world.subscribeFromHere({
      ...{ scope: { kind: 'round', roundId: 'now' }, rhythm: { kind: 'monthly', day: 1 } },
      toldProgress: 5,
    });
    expect((await world.told()).sections[0]!.lines[0]!.sentence).toBe(
      '9 von 9 Fragen sind beantwortet, 4 mehr als zuvor; Antworten sind bis zum 18. Dezember 2026 möglich.',
    );
    const planAt = async (moment: string) => {
      world.clock.moveTo(moment);
      await world.plan();
    };
    await planAt('2026-12-01T07:00:00.000Z');
    await planAt('2027-01-01T07:00:00.000Z');
    await world.stores.rounds.change(world.keyOf('now'), { state: 'in_agreement' });
    await world.close();
    await planAt('2027-02-01T07:00:00.000Z');
    await planAt('2027-03-01T07:00:00.000Z');
    expect((await world.slots('p1')).map(({ decision, reason }) => reason ?? decision)).toEqual([
      'mail',
      'empty_window',
      'mail',
    ]);
    const { lead, why } = (await world.mails('p1')).at(-1)!.digest;
    expect(lead).toMatch(/^Die Runde „Selbstcheck 2026“ ist abgeschlossen;/);
    expect(why.join(' ')).not.toMatch(/nächste Mitteilung/);
    const ended = await world.stores.subscriptions.findAnywhere('p1');
    expect(ended).toMatchObject({ next: null, toldProgress: null });
    await world.stores.rounds.change(world.keyOf('now'), { state: 'archived' });
    expect(await world.now('p1')).toBe('round_archived');
  });
});

describe('targets', () => {
  it('are told once they are set, and not where they were withdrawn again', async () => {
    await world.subscribeFromHere();
    await world.setTarget('A-c1');
    const digest = await world.told();
    expect(digest.lead).toBe('Das Ziel für „Kriterium c1“ hat sich geändert.');
    expect(digest.sections[0]!.lines[0]!.sentence).toBe('Ziel ist ✓ bis zum 31. Dezember 2028.');
    await world.withdrawTarget('A-c1');
    expect(await world.now('p1')).toBe('nets_to_zero');
  });

  it('that took the place of an older one and were withdrawn are told as withdrawn', async () => {
    await world.setTarget('A-c1');
    world.clock.moveTo('2026-11-23T08:00:00.000Z');
    await world.subscribeFromHere();
    await world.setTarget('A-c1');
    await world.withdrawTarget('A-c1');
    expect((await world.told()).sections[0]!.lines[0]!.sentence).toBe(
      'Das Ziel ✓ bis zum 31. Dezember 2028 gilt nicht mehr.',
    );
  });
});

describe('half a year of silence', () => {
  const MONTHLY = { rhythm: { kind: 'monthly', day: 1 } } as const;

  it('is told to whoever wants that, and then counts anew', async () => {
    await world.subscribeFromHere({
      ...{ ...MONTHLY, noticeAfterSilence: true },
      lastToldAt: '2026-06-01T06:00:00.000Z',
    });
    for (const moment of ['2026-12-01T07:00:00.000Z', '2027-01-01T07:00:00.000Z']) {
      world.clock.moveTo(moment);
      await world.plan();
    }
    expect((await world.slots('p1')).map(({ decision, reason }) => reason ?? decision)).toEqual([
      'mail',
      'empty_window',
    ]);
    const [mail] = await world.mails('p1');
    expect(mail!.digest.lead).toBe(
      'Seit dem 1. Juni 2026 hat sich nichts geändert, worüber Sie hier benachrichtigt werden.',
    );
  });

  it('about a round keeps the progress that was told', async () => {
    await world.stores.rounds.change(world.keyOf('now'), { state: 'open' });
    await world.subscribeFromHere({
      ...{ scope: { kind: 'round', roundId: 'now' }, rhythm: { kind: 'monthly', day: 1 } },
      ...{ toldProgress: 9, noticeAfterSilence: true, lastToldAt: '2026-04-01T07:00:00.000Z' },
    });
    for (const moment of ['2026-12-01T07:00:00.000Z', '2027-01-01T07:00:00.000Z']) {
      world.clock.moveTo(moment);
      await world.plan();
    }
    expect((await world.slots('p1')).map(({ decision, reason }) => reason ?? decision)).toEqual([
      'mail',
      'empty_window',
    ]);
  });

  it('is not told to anybody else', async () => {
    await world.subscribeFromHere({ ...MONTHLY, lastToldAt: '2020-01-01T08:00:00.000Z' });
    expect(await world.now('p1')).toBe('empty_window');
  });

  it('is not told after closings, which have no date at which it could be', async () => {
    await world.subscribeFromHere({
      ...{ rhythm: { kind: 'after_closing' }, noticeAfterSilence: true },
      lastToldAt: '2020-01-01T08:00:00.000Z',
    });
    expect(await world.now('p1')).toBe('empty_window');
  });
});

describe('a municipality without rounds', () => {
  it('has nothing to tell, and that is the reason', async () => {
    await world.subscribeFromHere({ noticeAfterSilence: true, lastToldAt: '2020-01-01T08:00:00.000Z' });
    for (const roundId of ['then', 'now']) await world.stores.rounds.remove(world.keyOf(roundId));
    expect(await world.now('p1')).toBe('municipality_without_rounds');
  });
});
