import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  smallMapping,
  smallVersion,
  CLOSING_VERSION as B,
  ClosingWorld,
  CLOSING_ROUND as NOW,
} from '@selbstcheck/testing';
import type { StoredRevision } from '../ports/revision-store.js';
import { frozenRevisions } from './frozen-revisions.js';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
  await world.answer('Jugendamt', { c1: '222', c2: '222', c3: '222' });
});

describe('the revisions of a round', () => {
  it('are not there before it is closed', async () => {
    await expect(world.listRevisions.read(NOW)).rejects.toMatchObject({ code: 'round-not-closed' });
    await expect(world.readRevision.read(NOW, 1)).rejects.toMatchObject({ code: 'round-not-closed' });
  });

  it('stay readable in the archive, and one that is not there is told so', async () => {
    await world.close();
    await world.step('closed', 'archived');
    expect((await world.listRevisions.read(NOW)).revisions).toHaveLength(1);
    await expect(world.readRevision.read(NOW, 2)).rejects.toMatchObject({ code: 'revision-not-found' });
  });

  it('do not move when a newer catalogue version is published and another round follows', async () => {
    await world.close();
    const before = await world.readRevision.read(NOW, 1);
    const next = smallVersion('C', [['c1', 'c2', 'c9'], ['c3']]);
    await world.stores.catalogues.insert(next);
    await world.stores.catalogues.insertMapping(smallMapping(B, next));
    await world.addRound({ id: 'later', version: 'C', referenceDate: '2026-11-20', signs: { c1: '000' } });
    await world.scoreRound.score(NOW);
    expect(JSON.stringify(await world.readRevision.read(NOW, 1))).toBe(JSON.stringify(before));
  });

  it('are told as damaged where one of the chain is missing or was exchanged', async () => {
    await world.close();
    await world.correct({ title: 'Zwei' });
    const { revisions } = world.stores;
    const [first, second] = (await revisions.list(NOW)) as [StoredRevision, StoredRevision];
    const listing = (list: readonly StoredRevision[]) =>
      frozenRevisions({ list: async () => list, insert: revisions.insert }, NOW);
    await expect(listing([second])).rejects.toMatchObject({ code: 'revision-damaged' });
    await expect(listing([{ ...first, hash: 'other' }, second])).rejects.toMatchObject({
      code: 'revision-damaged',
    });
    expect(await listing([first, second])).toHaveLength(2);
  });
});
