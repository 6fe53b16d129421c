import { beforeEach, describe, expect, it } from '@jest/globals';
import { draftKeyOf, QuestionWorld, shortVersion, type ShortRow } from '@selbstcheck/testing';

const ROWS: readonly ShortRow[] = [
  ['1.1.1', 'Gibt es eine Wohnberatung?', 'a-1'],
  ['1.1.2', null, 'a-1'],
  ['1.2.1', ' Gibt es\n Arbeit? ', 'a-2'],
];

let world: QuestionWorld;

beforeEach(async () => {
  world = new QuestionWorld();
  await world.begin();
});

const refusalOf = (rows: readonly ShortRow[], changes = {}) =>
  world.write(rows, changes).catch((error: unknown) => error);

describe('a version of one’s own', () => {
  it('is a draft with the criteria of its base and the written questions, linked by nobody yet', async () => {
    const details = await world.write(ROWS);
    expect(details.draft).toMatchObject({ baseVersionId: 'a', revision: 1, links: [] });
    expect(details.draft.version).toMatchObject({
      title: { de: 'Eigene Fassung' },
      edition: '2027',
      isDemonstration: false,
    });
    expect(shortVersion(details.draft.version).map((line) => line.replace(/id-\d+ /, ''))).toEqual([
      'Wohnen: 1.1.1 Gibt es eine Wohnberatung?',
      'Wohnen: 1.1.2 –',
      'Arbeit: 1.2.1 Gibt es Arbeit?',
    ]);
    expect(details.openLinks).toBe(2);
    expect(await world.actions()).toEqual(['catalogue_draft_written']);
  });

  it('goes the usual way: what is suggested is confirmed, then it is activated', async () => {
    const details = await world.write(ROWS);
    const { openLinks } = await world.confirmAll(draftKeyOf(details));
    expect(openLinks).toBe(0);
    const versionId = await world.activate(draftKeyOf(details));
    expect(await world.stores.catalogues.find(versionId)).toMatchObject({ edition: '2027' });
  });

  it('keeps the English title of its base where the German one stays', async () => {
    await world.stores.catalogues.insert({
      ...details('c'),
      title: { de: 'Selbstcheck', en: 'Self-check' },
    });
    const { draft } = await world.write([['1', null, 'c-1']], { baseVersionId: 'c', title: 'Selbstcheck' });
    expect(draft.version.title).toEqual({ de: 'Selbstcheck', en: 'Self-check' });
  });

  it.each<[string, readonly ShortRow[], string, number]>([
    ['a code twice', [...ROWS, ['1.1.1 ', 'Wer?', 'a-2']], 'code-twice', 1],
    ['no code', [['', 'Wer?', 'a-1']], 'code-missing', 1],
    ['a criterion of another version', [...ROWS, ['1.9.1', null, 'b-1']], 'criterion-missing', 4],
    ['too long a wording', [['1.1.1', 'x'.repeat(1_001), 'a-1']], 'wording-long', 1],
    ['too long a code', [['1'.repeat(21), null, 'a-1']], 'code-long', 1],
  ])('with %s is refused, naming the row', async (_, rows, problem, row) => {
    expect(await refusalOf(rows)).toMatchObject({ code: 'questions-unsound', params: { problem, row } });
    expect(await world.stores.drafts.list('municipality-1')).toEqual([]);
  });

  it('is refused without a question, with too many, for an unknown base, and where the name is taken', async () => {
    const many = Array.from({ length: 501 }, (_, index): ShortRow => [`${index}`, null, 'a-1']);
    expect(await refusalOf([])).toMatchObject({ code: 'questions-empty' });
    expect(await refusalOf(many)).toMatchObject({ code: 'draft-too-large' });
    expect(await refusalOf(ROWS, { baseVersionId: 'unknown' })).toMatchObject({
      code: 'catalogue-version-unknown',
    });
    for (const edition of ['a', 'shipped']) {
      expect(await refusalOf(ROWS, { title: 'Katalog', edition })).toMatchObject({
        code: 'catalogue-exists',
      });
    }
    for (let count = 0; count < 10; count += 1) await world.write(ROWS);
    expect(await refusalOf(ROWS)).toMatchObject({ code: 'draft-too-many' });
  });
});

function details(id: string) {
  return {
    ...{ id, edition: id, isDemonstration: false },
    fields: [
      {
        ...{ id: `${id}-f`, number: 1, title: { de: 'Alltag' } },
        criteria: [{ id: `${id}-1`, title: { de: 'Wohnen' }, questionCount: null, questions: [] }],
      },
    ],
  };
}
