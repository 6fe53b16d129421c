import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality } from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import { DAY, HOUR } from '../access/moments.js';
import { Inspections } from './inspections.js';
import { ReadAudit } from './read-audit.js';

const TOWN = 'municipality-1';
const ROLES = { anna: 'coordination', berta: 'steering', clara: 'contributor' } as const;

function actor(personId: keyof typeof ROLES): Actor {
  return { kind: 'person', personId, role: ROLES[personId], department: null, function: null };
}

let world: AccountWorld;
let reading: ReadAudit;
let inspections: Inspections;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, audit, clock, ids } = world;
  reading = new ReadAudit(stores, audit, clock);
  inspections = new Inspections(stores, audit, { clock, ids });
  await stores.municipalities.insert(aMunicipality());
  for (const id of ['anna', 'berta', 'clara'] as const) {
    await world.settle({ id, name: id });
    await stores.memberships.insert(aMembership({ id, personId: id, role: ROLES[id] }));
  }
  await world.settle({ id: 'stranger', name: 'stranger' });
});

async function act(who: Actor, municipalityId: string | null = TOWN): Promise<void> {
  await world.audit.record(who, {
    municipalityId,
    action: 'round_exported',
    subject: { kind: 'round', id: 'round-1' },
  });
}

async function approved(): Promise<string> {
  await inspections.request(actor('anna'), TOWN, { personId: 'clara', reason: 'Eine Runde fehlt.' });
  const [inspection] = (await inspections.list(actor('anna'), TOWN)).inspections;
  await inspections.approve(actor('berta'), TOWN, inspection!.id, 'Personalrat am 3. Juni beteiligt.');
  return inspection!.id;
}

describe('reading the audit trail', () => {
  it('shows a municipality its own entries, and the installation what belongs to none', async () => {
    await act(actor('clara'));
    await act(actor('clara'), 'municipality-2');
    await act(actor('clara'), null);
    const [own, installation] = [
      await reading.page(actor('anna'), TOWN, {}),
      await reading.page(actor('anna'), null, {}),
    ];
    expect(own.events.map(({ sequence }) => sequence)).toEqual([1]);
    expect(installation.events.map(({ sequence }) => sequence)).toEqual([3]);
  });

  it('never shows whose entry it is', async () => {
    await act(actor('clara'));
    expect(JSON.stringify(await reading.page(actor('anna'), TOWN, {}))).not.toContain('clara');
  });

  it('does not show it by the account either that somebody changed, where it is their own', async () => {
    for (const id of ['clara', 'berta']) {
      const subject = { kind: 'person', id } as const;
      await world.audit.record(actor('clara'), { municipalityId: null, action: 'account_changed', subject });
    }
    const { events } = await reading.page(actor('anna'), null, {});
    expect(events.map(({ subject }) => subject.id)).toEqual(['berta', null]);
  });

  it('goes on page by page, newest first, without gap or end before the end', async () => {
    for (let k = 0; k < 250; k += 1) await act(actor('clara'));
    const first = await reading.page(actor('anna'), TOWN, {});
    expect([first.events.length, first.events[0]?.sequence, first.next]).toEqual([100, 250, 151]);
    const last = await reading.page(actor('anna'), TOWN, { before: 101 });
    expect([last.events.length, last.next]).toEqual([100, null]);
  });

  it('takes whole days of the calendar, the last one too', async () => {
    for (const moment of [
      '2025-06-11T23:59:59.999Z',
      '2025-06-12T00:00:00.000Z',
      '2025-06-12T23:59:59.999Z',
    ]) {
      world.clock.moveTo(moment);
      await act(actor('clara'));
    }
    const { events } = await reading.page(actor('anna'), TOWN, { from: '2025-06-12', to: '2025-06-12' });
    expect(events.map(({ sequence }) => sequence)).toEqual([3, 2]);
  });

  it('finds nothing for an action that does not exist', async () => {
    await act(actor('clara'));
    const search = { action: 'everything' };
    await expect(reading.page(actor('anna'), TOWN, search)).resolves.toMatchObject({
      events: [],
      next: null,
    });
  });

  it('exports all of it, and says so in the trail first', async () => {
    for (let k = 0; k < 150; k += 1) await act(actor('clara'));
    const sizes: number[] = [];
    for await (const page of reading.all(actor('anna'), TOWN, {})) sizes.push(page.length);
    expect(sizes).toEqual([100, 51]);
    expect((await world.actions()).at(-1)).toBe('audit_exported');
  });
});

describe('looking at what one person did', () => {
  it('takes a second person, shows that person’s entries only, and is logged', async () => {
    await act(actor('clara'));
    await act(actor('berta'));
    const inspection = await approved();
    const { events } = await reading.page(actor('anna'), TOWN, { inspection });
    expect(events.map(({ sequence }) => sequence)).toEqual([1]);
    expect((await world.actions()).slice(2)).toEqual([
      'inspection_requested',
      'inspection_approved',
      'inspection_used',
    ]);
  });

  it('is logged once an hour while it goes on', async () => {
    const inspection = await approved();
    const uses = async () => (await world.actions()).filter((action) => action === 'inspection_used').length;
    await reading.page(actor('anna'), TOWN, { inspection });
    await reading.page(actor('anna'), TOWN, { inspection });
    expect(await uses()).toBe(1);
    world.wait(HOUR + 1);
    await reading.page(actor('anna'), TOWN, { inspection });
    expect(await uses()).toBe(2);
  });

  it('is not possible before the approval, for anybody else, elsewhere, or after a day', async () => {
    const refused = { code: 'inspection-not-approved' };
    await inspections.request(actor('anna'), TOWN, { personId: 'berta', reason: 'Wartet noch.' });
    const [waiting] = (await inspections.list(actor('anna'), TOWN)).inspections;
    await expect(reading.page(actor('anna'), TOWN, { inspection: waiting!.id })).rejects.toMatchObject(
      refused,
    );
    const inspection = await approved();
    await expect(reading.page(actor('berta'), TOWN, { inspection })).rejects.toMatchObject(refused);
    await expect(reading.page(actor('anna'), null, { inspection })).rejects.toMatchObject(refused);
    await expect(reading.all(actor('berta'), TOWN, { inspection }).next()).rejects.toMatchObject(refused);
    world.wait(DAY);
    await expect(reading.page(actor('anna'), TOWN, { inspection })).rejects.toMatchObject(refused);
    const { inspections: listed } = await inspections.list(actor('anna'), TOWN);
    expect(listed.map(({ state }) => state).sort()).toEqual(['expired', 'waiting']);
  });

  it.each(['anna', 'clara'] as const)('is not approved by %s, who asked or is concerned', async (who) => {
    await inspections.request(actor('anna'), TOWN, { personId: 'clara', reason: 'Eine Runde fehlt.' });
    const [own] = (await inspections.list(actor(who), TOWN)).inspections;
    expect(own?.mayApprove).toBe(false);
    await expect(inspections.approve(actor(who), TOWN, own!.id, 'Ja.')).rejects.toMatchObject({
      code: 'second-person-needed',
    });
  });

  it('is approved once', async () => {
    const inspection = await approved();
    await expect(inspections.approve(actor('berta'), TOWN, inspection, 'Ja.')).rejects.toMatchObject({
      code: 'inspection-not-found',
    });
  });

  it('is about members only, and in the installation’s trail about anybody', async () => {
    const request = { personId: 'stranger', reason: 'Eine Runde fehlt.' };
    await expect(inspections.request(actor('anna'), TOWN, request)).rejects.toMatchObject({
      code: 'person-not-found',
    });
    await inspections.request(actor('anna'), null, request);
    const { people } = await inspections.list(actor('anna'), TOWN);
    expect(people.map(({ name }) => name)).toEqual(['anna', 'berta', 'clara']);
  });

  it('no longer names whoever left the municipality', async () => {
    await approved();
    const about = async () => (await inspections.list(actor('anna'), TOWN)).inspections[0]?.about;
    expect(await about()).toBe('clara');
    await world.stores.memberships.end(TOWN, 'clara', world.clock.now());
    expect(await about()).toBeNull();
  });

  it('leaves neither the reason nor a name in the trail', async () => {
    await approved();
    expect(JSON.stringify((await world.trail()).map(({ before, after }) => [before, after]))).not.toMatch(
      /Runde|Personalrat|clara/,
    );
  });
});
