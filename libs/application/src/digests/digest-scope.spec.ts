import { beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorld } from '@selbstcheck/testing';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
});

describe('the digest of a correction', () => {
  beforeEach(async () => {
    await world.close();
    await world.subscribeFromHere();
  });

  it('sets the round before its corrections beside the round after them', async () => {
    await world.answerAnew('B-c1-1', 'no', 1);
    await world.answerAnew('B-c1-2', 'no', 2);
    const digest = await world.told();
    expect(digest.subject).toBe('Selbstcheck Weidenfurt: Ergebnis von „Selbstcheck 2026“ berichtigt');
    expect(digest.sections[0]).toMatchObject({
      heading: 'Berichtigung „Selbstcheck 2026“: tiefer eingeschätzt',
      lines: [{ title: 'Kriterium c1', before: { symbol: 3 }, after: { symbol: 1 } }],
    });
  });

  it('that was taken back is nothing', async () => {
    await world.answerAnew('B-c1-1', 'no', 1);
    await world.answerAnew('B-c1-1', 'yes', 2);
    expect(await world.now('p1')).toBe('nets_to_zero');
  });

  it('of texts alone is nothing', async () => {
    await world.correct({ texts: [{ fieldId: 'B-f1', kind: 'measures', text: 'Neuer Leitfaden' }] });
    expect(await world.now('p1')).toBe('nothing_in_scope');
  });

  it('stays what it was when a later correction follows', async () => {
    const window = { after: await world.head(), upTo: 0 };
    await world.answerAnew('B-c1-1', 'no', 1);
    window.upTo = await world.head();
    const key = { municipalityId: world.municipalityId, subscriptionId: 'p1' };
    const look = () => world.previewDigest.preview(world.actor, key, window);
    const then = await look();
    await world.answerAnew('B-c1-1', 'yes', 2);
    expect(await look()).toMatchObject({ digest: then.digest });
  });
});

describe('the digest of one field', () => {
  const ofField = (fieldId: string) =>
    world.subscribeFromHere({ scope: { kind: 'field', catalogueVersionId: 'A', fieldId } });

  it('tells that field alone, also under a newer catalogue version', async () => {
    await ofField('A-f1');
    await world.close();
    const digest = await world.told();
    expect(digest.heading).toBe('Weidenfurt · Handlungsfeld 1: Feld 1');
    expect(digest.chart!.rows.map(({ title }) => title)).toEqual(['Handlungsfeld 1: Feld 1']);
    expect(JSON.stringify(digest)).not.toContain('Kriterium c3');
    expect(digest.sections.at(-1)!.note).toContain('Ein Symbol hat gewechselt');
  });

  it('tells nothing of what happens in another field', async () => {
    await world.close();
    await ofField('A-f2');
    await world.answerAnew('B-c1-1', 'no', 1);
    expect(await world.now('p1')).toBe('nothing_in_scope');
    await world.setTarget('B-c1');
    expect(await world.now('p1')).toBe('nothing_in_scope');
  });
});

describe('the digest for an address without an account', () => {
  const rat = { recipient: { kind: 'address', address: 'rat@weidenfurt.example' } } as const;

  beforeEach(async () => {
    await world.subscribeFromHere(rat);
    await world.close();
  });

  it('tells nothing of what is not published', async () => {
    await world.setTarget('B-c1');
    expect(await world.now('p1')).toBe('nothing_in_scope');
  });

  it('compares published rounds only', async () => {
    await world.publish('now');
    expect((await world.told()).lead).toMatch(
      /^Die Runde „Selbstcheck 2026“ ist veröffentlicht; einen Vergleich gibt es noch nicht/,
    );
    await world.publish('then');
    await world.stores.subscriptions.change(world.municipalityId, 'p1', 1, { watermark: await world.head() });
    await world.closeRound({
      version: 'B',
      id: 'later',
      title: 'Selbstcheck 2027',
      referenceDate: '2027-11-01',
      signs: { c1: '222' },
    });
    await world.publish('later');
    const digest = await world.told();
    expect(digest.chart!.columns).toEqual(['Selbstcheck 2026', 'Selbstcheck 2027']);
    expect(digest.link.href).toBe('https://monitor.example/methoden');
    expect(digest.why.join(' ')).toContain('Sie enthält nur, was die Kommune veröffentlicht hat.');
  });

  it('goes out after a publication, not after a closing', async () => {
    await world.plan();
    expect(await world.slots('p1')).toEqual([]);
    await world.publish('now');
    await world.plan();
    expect(await world.slots('p1')).toMatchObject([
      { time: { kind: 'closing', event: await world.head() }, decision: 'mail' },
    ]);
  });

  it('tells nothing of a publication that was withdrawn', async () => {
    await world.publish('now');
    await world.stores.unitOfWork.run(async () => {
      await world.stores.publications.withdraw(world.keyOf('now'));
      await world.raiseEvents.withdrawn(world.keyOf('now'), 'Selbstcheck 2026');
    });
    expect(await world.now('p1')).toBe('nothing_in_scope');
  });
});
