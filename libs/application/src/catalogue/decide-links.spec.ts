import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aLinkDecision,
  aVersionOf,
  COORDINATION_ACTOR,
  draftKeyOf,
  DraftWorld,
  lineOfLink,
} from '@selbstcheck/testing';

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

describe('deciding links', () => {
  it('keeps who decided by function, and the day; what is decided is no longer suggested', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    const details = await world.decide(key, aLinkDecision('criterion', 'same', ['a-1'], ['b-1']), {
      ...aLinkDecision('question', 'reworded_major', ['a-2-1'], ['b-2-2']),
      reason: 'Neu gefasst.',
    });
    expect(details.draft).toMatchObject({ revision: 2 });
    expect(details.draft.links).toEqual([
      expect.objectContaining({ author: 'Integrationsbeauftragte', date: '2025-06-12', origin: 'person' }),
      expect.objectContaining({ kind: 'reworded_major', reason: 'Neu gefasst.' }),
    ]);
    expect(details.links.map(lineOfLink)).toEqual([
      'criterion same a-1 → b-1 (person)',
      'criterion same a-2 → b-2 (suggested)',
      'question same a-1-1 → b-1-1 (suggested)',
      'question same a-1-2 → b-1-2 (suggested)',
      'question new → b-2-1 (suggested)',
      'question reworded_major a-2-1 → b-2-2 (person)',
    ]);
    expect(details.openLinks).toBe(4);
    expect((await world.actions()).at(-1)).toBe('catalogue_links_decided');
  });

  it('signs with the role where somebody has no function', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    const decisions = [aLinkDecision('criterion', 'same', ['a-1'], ['b-1'])];
    await world.deciding.decide({ ...COORDINATION_ACTOR, function: null }, key, 1, decisions);
    expect((await world.viewing.find(key)).draft.links[0]?.author).toBe('Koordination');
  });

  it('replaces what was decided on any of the parts before', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.decide(
      key,
      aLinkDecision('question', 'same', ['a-1-1'], ['b-1-1']),
      aLinkDecision('question', 'same', ['a-1-2'], ['b-1-2']),
    );
    const { draft } = await world.decide(
      key,
      aLinkDecision('question', 'merged', ['a-1-1', 'a-1-2'], ['b-1-1']),
    );
    expect(draft.links.map(lineOfLink)).toEqual(['question merged a-1-1 a-1-2 → b-1-1 (person)']);
  });

  it('takes back what was decided on parts of either side', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.confirmAll(key);
    await world.deciding.undecide(COORDINATION_ACTOR, key, 2, { from: ['a-1-1'], to: ['b-2-2', 'unknown'] });
    const { draft, openLinks } = await world.viewing.find(key);
    expect(draft).toMatchObject({ revision: 3 });
    expect(draft.links).toHaveLength(4);
    expect(openLinks).toBe(2);
    expect((await world.stores.audit.readAfter(0, 10)).at(-1)?.after).toEqual({
      revision: 3,
      takenBack: ['question same a-1-1 → b-1-1', 'question new → b-2-2'],
    });
  });

  it('leaves no trace of taking back what nobody decided', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.deciding.undecide(COORDINATION_ACTOR, key, 1, { from: ['a-1-1'], to: ['unknown'] });
    expect((await world.viewing.find(key)).draft.revision).toBe(1);
    expect(await world.actions()).toEqual(['catalogue_draft_read']);
  });

  it('says in the trail what was decided, as far as fifty links', async () => {
    const wordings = Array.from({ length: 60 }, (_, index) => `Frage ${index}?`);
    const key = draftKeyOf(await world.read(aVersionOf('b', { Wohnen: wordings })));
    const decisions = wordings.map((_, index) => aLinkDecision('question', 'new', [], [`b-1-${index + 1}`]));
    await world.decide(key, ...decisions);
    const decided = (await world.stores.audit.readAfter(0, 10)).at(-1)?.after?.['decided'];
    expect(decided).toHaveLength(51);
    expect(decided).toEqual(
      expect.arrayContaining(['question new → b-1-1', 'question new → b-1-50', '+ 10']),
    );
  });

  it.each([
    [aLinkDecision('question', 'same', ['a-1-1'], ['b-2-2']), 'catalogue-link-not-same'],
    [aLinkDecision('question', 'split', ['a-1-1'], ['b-1-1']), 'catalogue-link-shape'],
    [aLinkDecision('question', 'moved', ['b-1-1'], ['b-1-1']), 'catalogue-link-nowhere'],
    [aLinkDecision('criterion', 'moved', ['a-1-1'], ['b-1']), 'catalogue-link-nowhere'],
    [aLinkDecision('question', 'merged', ['a-1-1', 'a-1-1'], ['b-1-1']), 'catalogue-link-twice'],
  ])('is refused for %j, and changes nothing', async (wrong, problem) => {
    const key = draftKeyOf(await world.read(NEXT));
    const right = aLinkDecision('criterion', 'same', ['a-1'], ['b-1']);
    await expect(world.decide(key, right, wrong)).rejects.toMatchObject({
      code: 'link-refused',
      params: { problem },
    });
    expect((await world.viewing.find(key)).draft).toMatchObject({ revision: 1, links: [] });
  });

  it('is refused where there is no version before', async () => {
    const key = draftKeyOf(await world.read(NEXT, [], null, 'other'));
    await expect(world.decide(key, aLinkDecision('criterion', 'new', [], ['b-1']))).rejects.toMatchObject({
      code: 'link-refused',
      params: { problem: 'no-base' },
    });
  });

  it('is refused on a draft that somebody changed meanwhile, and on none', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    await world.decide(key, aLinkDecision('criterion', 'same', ['a-1'], ['b-1']));
    const { deciding } = world;
    const late = aLinkDecision('criterion', 'reworded_major', ['a-1'], ['b-1']);
    await expect(deciding.decide(COORDINATION_ACTOR, key, 1, [late])).rejects.toMatchObject({
      code: 'draft-revision-stale',
    });
    await expect(
      deciding.undecide(COORDINATION_ACTOR, key, 1, { from: ['a-1'], to: [] }),
    ).rejects.toMatchObject({
      code: 'draft-revision-stale',
    });
    for (const elsewhere of [
      { ...key, municipalityId: 'other' },
      { ...key, draftId: 'unknown' },
    ]) {
      await expect(deciding.decide(COORDINATION_ACTOR, elsewhere, 2, [late])).rejects.toMatchObject({
        code: 'draft-not-found',
      });
    }
    expect((await world.viewing.find(key)).draft.links[0]?.kind).toBe('same');
  });
});
