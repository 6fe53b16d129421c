import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aMunicipality,
  anUnchangedMapping,
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

describe('reading a new version from a file', () => {
  it('makes a draft that is linked from the version of the latest round, with suggestions for everything', async () => {
    const details = await world.read(NEXT);
    expect(details.draft).toMatchObject({ id: 'draft-1', baseVersionId: 'a', revision: 1, links: [] });
    expect(details.base).toMatchObject({ version: { id: 'a' }, rounds: 1, linkedTo: [] });
    expect(details.links.map(lineOfLink)).toEqual([
      'criterion same a-1 → b-1 (suggested)',
      'criterion same a-2 → b-2 (suggested)',
      'question same a-1-1 → b-1-1 (suggested)',
      'question same a-1-2 → b-1-2 (suggested)',
      'question same a-2-1 → b-2-1 (suggested)',
      'question new → b-2-2 (suggested)',
    ]);
    expect(details.openLinks).toBe(6);
    expect(details.obstacle).toEqual({ kind: 'links_open', criteria: 2, questions: 4 });
    expect(details.difference?.counts.question).toMatchObject({ same: 3, new: 1, removed: 0 });
    expect(details.effects.map(({ kind }) => kind)).toEqual(['continues', 'two_rounds_only']);
    expect(await world.stores.catalogues.find('b')).toBeNull();
    expect(await world.actions()).toEqual(['catalogue_draft_read']);
  });

  it('takes over what the file says about that version, to be changed or completed', async () => {
    const mapping = anUnchangedMapping('a', NEXT);
    const links = mapping.links.filter(({ to }) => !to.includes('b-2-2') && !to.includes('b-2'));
    const details = await world.read(NEXT, [{ ...mapping, links }]);
    expect(details.links.map(lineOfLink)).toEqual([
      'criterion same a-1 → b-1 (file)',
      'criterion same a-2 → b-2 (suggested)',
      'question same a-1-1 → b-1-1 (file)',
      'question same a-1-2 → b-1-2 (file)',
      'question same a-2-1 → b-2-1 (file)',
      'question new → b-2-2 (suggested)',
    ]);
    expect(details.links[0]?.reason).toBe('Unverändert.');
    expect(details.draft.links[0]).toMatchObject({ author: 'Fachstelle', date: '2021-03-01' });
  });

  it.each([
    ['the version that is asked for', 'z', [], 'z'],
    ['the version that is asked for, which the file links too', 'z', ['z'], 'z'],
    ['the version that the file links, also where the latest round uses another', null, ['z'], 'z'],
    ['the version of the latest round where the file links none', null, [], 'a'],
  ])('begins at %s', async (_, asked, linked, base) => {
    await world.stores.catalogues.insert(aVersionOf('z'));
    const version = aVersionOf('b');
    const mappings = linked.map((id) => anUnchangedMapping(id, version));
    const { draft } = await world.read(version, mappings, asked);
    expect(draft.baseVersionId).toBe(base);
    expect(draft.links).toHaveLength(linked.length * 5);
  });

  it.each([
    ['from two versions', null, ['a', 'z'], 'a, z'],
    ['from one version twice', null, ['a', 'a'], 'a, a'],
    ['from another version than the one asked for', 'z', ['a'], 'z, a'],
    ['from versions that are not there', null, ['x', 'y'], 'x, y'],
  ])('is refused where the file links it %s', async (_, asked, linked, bases) => {
    await world.stores.catalogues.insert(aVersionOf('z'));
    const version = aVersionOf('b');
    const mappings = linked.map((id) => anUnchangedMapping(id, version));
    await expect(world.read(version, mappings, asked)).rejects.toMatchObject({
      code: 'catalogue-several-bases',
      params: { bases },
    });
    expect(await world.viewing.list('municipality-1')).toEqual([]);
  });

  it('begins anew where there is nothing before it, and can be activated at once', async () => {
    const details = await world.read(NEXT, [], null, 'other');
    expect(details).toMatchObject({ base: null, links: [], openLinks: 0, effects: [], obstacle: null });
    expect(await world.activate(draftKeyOf(details))).toBe('b');
    expect(await world.stores.catalogues.listMappings()).toEqual([]);
  });

  it('marks as a demonstration what is tried out in an example', async () => {
    await world.stores.municipalities.insert(
      aMunicipality({ id: 'example', name: 'Beispielstadt', demonstration: 'fictional' }),
    );
    expect((await world.read(NEXT, [], null, 'example')).draft.version.isDemonstration).toBe(true);
    expect((await world.read(NEXT)).draft.version.isDemonstration).toBe(false);
  });

  it.each([
    ['an id that is installed', aVersionOf('a'), 'catalogue-exists'],
    ['title and edition that are installed', { ...aVersionOf('b'), edition: 'a' }, 'catalogue-exists'],
    ['an id that the product brings', { ...aVersionOf('shipped'), edition: 'own' }, 'catalogue-exists'],
    [
      'title and edition that the product brings',
      { ...aVersionOf('b'), edition: 'shipped' },
      'catalogue-exists',
    ],
  ])('is refused for %s', async (_, version, code) => {
    await expect(world.read(version)).rejects.toMatchObject({ code });
    expect(await world.viewing.list('municipality-1')).toEqual([]);
  });

  it('is refused for a version to begin at that is not there, asked for or named in the file', async () => {
    await expect(world.read(NEXT, [], 'unknown')).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
      params: { id: 'unknown' },
    });
    await expect(world.read(NEXT, [anUnchangedMapping('unknown', NEXT)])).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
    });
  });

  it('is refused for links that do not fit the version they start at, with the place', async () => {
    const version = aVersionOf('b', { Wohnen: ['Ganz anders gefragt?'] });
    await expect(world.read(version, [anUnchangedMapping('a', version)])).rejects.toMatchObject({
      code: 'catalogue-unsound',
      params: { problem: 'catalogue-link-not-same', place: 'mappings[0].links[1]' },
    });
    await world.stores.catalogues.insert(aVersionOf('z'));
    const incomplete = anUnchangedMapping('z', version);
    await expect(
      world.read(version, [{ ...incomplete, links: incomplete.links.slice(0, 1) }]),
    ).resolves.toMatchObject({ draft: { baseVersionId: 'z' }, openLinks: 4 });
  });

  it('is refused for more than can be compared on a screen, in the file or in the version before', async () => {
    const questions = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `Frage ${index}?`);
    const huge = aVersionOf('b', { Wohnen: questions(501) });
    await expect(world.read(huge)).rejects.toMatchObject({
      code: 'draft-too-large',
      params: { id: 'b', questions: 501 },
    });
    await world.stores.catalogues.insert(huge);
    await expect(world.read(aVersionOf('c'), [], 'b')).rejects.toMatchObject({ code: 'draft-too-large' });
    await expect(world.read(aVersionOf('c', { Wohnen: questions(500) }))).resolves.toMatchObject({
      draft: { baseVersionId: 'a' },
    });
  });

  it('is refused while a municipality has ten drafts already', async () => {
    const versions = Array.from({ length: 12 }, (_, index) => aVersionOf(`v${index}`));
    const outcomes = await Promise.allSettled(versions.map((version) => world.read(version)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect(world.read(NEXT)).rejects.toMatchObject({ code: 'draft-too-many', params: { most: 10 } });
    const [first] = await world.viewing.list('municipality-1');
    await world.deleting.delete(COORDINATION_ACTOR, {
      municipalityId: 'municipality-1',
      draftId: first?.draft.id ?? '',
    });
    await expect(world.read(NEXT)).resolves.toBeDefined();
  });

  it('tells problems of the file under a code that says so, and damaged files as they are', async () => {
    await expect(world.read('catalogue-duplicate-id')).rejects.toMatchObject({
      code: 'catalogue-unsound',
      message: 'Sentence.',
      params: { problem: 'catalogue-duplicate-id', place: 'here' },
    });
    await expect(world.read('catalogue-file-shape')).rejects.toMatchObject({ code: 'catalogue-file-shape' });
    expect(await world.actions()).toEqual([]);
  });

  it('may happen twice at once; whichever is activated first stands in the way of the other', async () => {
    const first = draftKeyOf(await world.read(NEXT));
    const second = draftKeyOf(await world.read(NEXT));
    expect((await world.viewing.list('municipality-1')).map(({ draft }) => draft.id)).toEqual([
      'draft-1',
      'draft-2',
    ]);
    await world.confirmAll(first);
    await world.confirmAll(second);
    await world.activate(second);
    expect((await world.viewing.find(first)).obstacle).toMatchObject({
      kind: 'version_exists',
      version: { id: 'b' },
    });
    await expect(world.activate(first)).rejects.toMatchObject({ code: 'catalogue-exists' });
  });
});
