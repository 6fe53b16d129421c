import { beforeEach, describe, expect, it } from '@jest/globals';
import { criteriaOf } from '@selbstcheck/domain';
import {
  aLinkDecision,
  COORDINATION_ACTOR,
  draftKeyOf,
  QuestionWorld,
  shortVersion,
  type ShortRow,
} from '@selbstcheck/testing';
import type { DraftKey } from './catalogue-draft-key.js';

const WORDS = ['Gibt es eine Wohnberatung?', 'Gibt es geförderte Wohnungen?', 'Gibt es Arbeit?'] as const;

let world: QuestionWorld;
let key: DraftKey;
let living: string;
let working: string;

beforeEach(async () => {
  world = new QuestionWorld();
  await world.begin();
  const details = await world.write([
    ['1.1.1', WORDS[0], 'a-1'],
    ['1.1.2', WORDS[1], 'a-1'],
    ['1.2.1', WORDS[2], 'a-2'],
  ]);
  key = draftKeyOf(details);
  [living = '', working = ''] = criteriaOf(details.draft.version).map(({ id }) => id);
});

const rows = (...changes: readonly ShortRow[]): readonly ShortRow[] => [
  ['1.1.1', WORDS[0], living],
  ['1.2.1', WORDS[2], working],
  ...changes,
];

describe('other questions in a draft', () => {
  it('keep the links of questions that stay, and drop those of the others', async () => {
    const before = await world.confirmAll(key);
    expect(before.openLinks).toBe(0);
    const idOf = (code: string) =>
      criteriaOf(before.draft.version)
        .flatMap(({ questions }) => questions)
        .find((question) => question.code === code)?.id;
    const after = await world.replace(key, 2, rows(['1.1.3', 'Wer hilft?', living]));
    expect(after.draft).toMatchObject({ id: key.draftId, revision: 3 });
    expect(shortVersion(after.draft.version)).toEqual([
      `Wohnen: ${idOf('1.1.1')} 1.1.1 ${WORDS[0]}`,
      expect.stringMatching(/^Wohnen: .* 1\.1\.3 Wer hilft\?$/),
      `Arbeit: ${idOf('1.2.1')} 1.2.1 ${WORDS[2]}`,
    ]);
    const kept = after.draft.links.filter(({ level }) => level === 'question').flatMap(({ to }) => to);
    expect(kept).toEqual([idOf('1.1.1'), idOf('1.2.1')]);
    expect(after.draft.links.filter(({ level }) => level === 'criterion')).toHaveLength(2);
    expect(after.openLinks).toBe(1);
    expect(await world.actions()).toContain('catalogue_questions_changed');
  });

  it('ask again about a question that now reads differently', async () => {
    await world.confirmAll(key);
    const after = await world.replace(key, 2, [
      ['1.1.1', 'Gibt es heute eine Wohnberatung?', living],
      ['1.1.2', WORDS[1], living],
      ['1.2.1', WORDS[2], working],
    ]);
    const open = after.links.filter(({ origin }) => origin === 'suggested');
    expect(open.map(({ kind, from }) => `${kind} ${from.join(' ')}`)).toEqual(['reworded_minor a-1-1']);
  });

  it('are refused on a stale revision, and what is there stays', async () => {
    const [question] = criteriaOf((await world.viewing.find(key)).draft.version)[0]?.questions ?? [];
    await world.decide(key, aLinkDecision('question', 'same', ['a-1-1'], [question?.id ?? '']));
    const before = await world.viewing.find(key);
    await expect(world.replace(key, 1, rows())).rejects.toMatchObject({
      code: 'draft-revision-stale',
      params: { revision: 2 },
    });
    expect(await world.viewing.find(key)).toEqual(before);
  });

  it('are refused where they are unsound, and in a draft of another municipality', async () => {
    await expect(world.replace(key, 1, rows(['1.1.1', null, living]))).rejects.toMatchObject({
      code: 'questions-unsound',
      params: { problem: 'code-twice' },
    });
    await expect(world.replace(key, 1, [])).rejects.toMatchObject({ code: 'questions-empty' });
    const foreign = { ...key, municipalityId: 'other' };
    await expect(
      world.replacing.replace(COORDINATION_ACTOR, foreign, 1, [
        { code: '1', text: null, criterionId: living },
      ]),
    ).rejects.toMatchObject({ code: 'draft-not-found' });
  });
});
