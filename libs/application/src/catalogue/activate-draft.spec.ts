import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLinkDecision, aVersionOf, COORDINATION_ACTOR, draftKeyOf, DraftWorld } from '@selbstcheck/testing';

/** "Wohnen" keeps its questions, "Arbeit" gets one more. */
const NEXT = aVersionOf('b', {
  Wohnen: ['Gibt es eine Wohnberatung?', 'Gibt es geförderte Wohnungen?'],
  Arbeit: ['Gibt es Arbeit?', 'Werden Abschlüsse anerkannt?'],
});

let world: DraftWorld;

beforeEach(async () => {
  world = new DraftWorld();
  await world.begin();
});

describe('activating a draft', () => {
  it('makes it a version with its links, in one step with its entry in the trail', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.decide(key, {
      ...aLinkDecision('criterion', 'same', ['a-1'], ['b-1']),
      reason: 'Wie bisher.',
    });
    await world.confirmAll(key);
    expect(await world.activate(key, 'Neue Fassung des Trägers.')).toBe('b');

    const { catalogues } = world.stores;
    expect(await catalogues.find('b')).toEqual(NEXT);
    const mapping = await catalogues.findMapping('a', 'b');
    expect(mapping?.links).toHaveLength(6);
    expect(new Set(mapping?.links.map(({ reason }) => reason))).toEqual(
      new Set(['Wie bisher.', 'Neue Fassung des Trägers.']),
    );
    expect(mapping?.links[0]).not.toHaveProperty('origin');
    expect((await world.readVersions.find('municipality-1', 'a')).linkedTo).toEqual(['b']);
    await expect(world.viewing.find(key)).rejects.toMatchObject({ code: 'draft-not-found' });
    expect((await world.stores.audit.readAfter(0, 10)).at(-1)).toMatchObject({
      action: 'catalogue_activated',
      subject: { kind: 'catalogue_version', id: 'b' },
      after: {
        base: 'a',
        reason: 'Neue Fassung des Trägers.',
        links: ['criterion same: 2', 'question same: 3', 'question new: 1'],
      },
    });
  });

  it('is refused while a single link is open', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.confirmAll(key);
    await world.deciding.undecide(COORDINATION_ACTOR, key, 2, { from: [], to: ['b-2-2'] });
    expect((await world.viewing.find(key)).obstacle).toEqual({
      kind: 'links_open',
      criteria: 0,
      questions: 1,
    });
    await expect(world.activate(key)).rejects.toMatchObject({
      code: 'draft-links-open',
      params: { open: 1 },
    });
    expect(await world.stores.catalogues.find('b')).toBeNull();
  });

  it('needs links of criteria only where not all wordings are known', async () => {
    const coded = {
      ...NEXT,
      fields: NEXT.fields.map((field) => ({
        ...field,
        criteria: field.criteria.map((criterion) => ({
          ...criterion,
          questions: criterion.questions.map((question) => ({ ...question, text: null })),
        })),
      })),
    };
    const details = await world.read(coded);
    const key = draftKeyOf(details);
    expect(details.openLinks).toBe(2);
    await world.confirmAll(key);
    expect((await world.viewing.find(key)).obstacle).toBeNull();
    await expect(world.activate(key)).resolves.toBe('b');
  });

  it('is refused of a revision that is not the newest', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.confirmAll(key);
    await expect(
      world.activating.activate(COORDINATION_ACTOR, key, { revision: 1, reason: 'Beschluss' }),
    ).rejects.toMatchObject({ code: 'draft-revision-stale' });
  });
});

describe('deleting a draft', () => {
  it('throws it away, once, and records it', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await expect(
      world.deleting.delete(COORDINATION_ACTOR, { ...key, municipalityId: 'other' }),
    ).rejects.toMatchObject({ code: 'draft-not-found' });
    await world.deleting.delete(COORDINATION_ACTOR, key);
    await expect(world.deleting.delete(COORDINATION_ACTOR, key)).rejects.toMatchObject({
      code: 'draft-not-found',
    });
    expect(await world.viewing.list('municipality-1')).toEqual([]);
    expect(await world.actions()).toEqual(['catalogue_draft_read', 'catalogue_draft_deleted']);
  });
});
