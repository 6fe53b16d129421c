import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type DraftView, type WrittenQuestionRow } from '@selbstcheck/contracts';
import { startQuestionTown, writtenQuestions, type QuestionTown } from './catalogue-questions-town.js';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { as } from './town.js';
import { municipalityTrail } from './trail.js';

describe.each(['sqlite', 'postgres'] as const)('a version of one’s own on %s becomes a draft', (engine) => {
  let town: QuestionTown;
  let edition = 0;
  let view: DraftView;

  beforeAll(async () => {
    town = await startQuestionTown(engine);
  });

  afterAll(() => town?.stop());

  const rows = () => writtenQuestions(town);
  const written = (questions: readonly WrittenQuestionRow[]) =>
    town.own({
      body: { base: 'wk-2020', title: 'Selbstcheck', edition: `Auental ${edition}`, rows: questions },
    });
  const drafts = async () => (await call(town.url, endpoints.listDrafts, town.own())).drafts;

  beforeEach(async () => {
    for (const { id } of await drafts())
      await call(town.url, endpoints.deleteDraft, town.own({}, { draftId: id }));
    edition += 1;
    view = await call(town.url, endpoints.writeDraft, written(rows()));
  });

  const at = (parts: object = {}) => town.own(parts, { draftId: view.draft.id });
  const replace = (revision: number, questions: readonly WrittenQuestionRow[]): Promise<DraftView> =>
    call(town.url, endpoints.replaceDraftQuestions, at({ body: { revision, rows: questions } }));
  const stored = () => call(town.url, endpoints.getDraftQuestions, at());
  const storedRows = async (): Promise<WrittenQuestionRow[]> =>
    (await stored()).version.fields.flatMap(({ criteria }) =>
      criteria.flatMap(({ id, questions }) =>
        questions.map(({ code, text }) => ({ code, text: text?.de ?? null, criterionId: id })),
      ),
    );
  const confirmAll = () =>
    call(
      town.url,
      endpoints.decideLinks,
      at({
        body: {
          revision: view.draft.revision,
          decisions: view.links.map(({ level, kind, from, to }) => ({
            ...{ level, kind, reason: null },
            from: from.map(({ id }) => id),
            to: to.map(({ id }) => id),
          })),
        },
      }),
    );

  it('linked to its base by criterion, all of them certain, and nothing else to decide', async () => {
    expect(view).toMatchObject({ criteriaWithoutQuestions: 0, draft: { revision: 1, openLinks: 34 } });
    expect(view.links.map(({ level, isCertain }) => `${level} ${isCertain}`)).toEqual(
      Array.from({ length: 34 }, () => 'criterion true'),
    );
    const [event] = await municipalityTrail(town.url, town.people.coordination, town.id);
    expect(event).toMatchObject({ action: 'catalogue_draft_written', after: { questions: 34 } });
  });

  it('and a version once its links are confirmed', async () => {
    view = await confirmAll();
    expect(view.obstacle).toBeNull();
    const { id, questions } = await call(
      town.url,
      endpoints.activateDraft,
      at({ body: { revision: view.draft.revision, reason: 'Eigene Fragen' } }),
    );
    expect(questions).toBe(34);
    const version = await call(town.url, endpoints.getVersion, town.own({}, { versionId: id }));
    const first = version.fields[0]?.criteria[0]?.questions[0];
    expect(first).toMatchObject({ code: '9.1.1', text: null });
    expectRefusal(await refused(town.url, endpoints.writeDraft, written(rows())), 'catalogue-exists');
  });

  it('whose questions are changed later; links of those that stay, stay', async () => {
    view = await confirmAll();
    const [first, ...others] = await storedRows();
    const added = { code: '9.1.2', text: 'Gibt es noch etwas?', criterionId: first!.criterionId };
    const changed = await replace(2, [first!, added, ...others.slice(0, -1)]);
    expect(changed).toMatchObject({ criteriaWithoutQuestions: 1, draft: { revision: 3, openLinks: 0 } });
    expect((await storedRows()).map(({ code }) => code)).toContain('9.1.2');
    expect((await stored()).revision).toBe(3);
    const [event] = await municipalityTrail(town.url, town.people.coordination, town.id);
    expect(event).toMatchObject({
      action: 'catalogue_questions_changed',
      after: { questions: 34, questionsAdded: 1, questionsRemoved: 1 },
    });
    expect((await drafts()).map(({ id }) => id)).toEqual([view.draft.id]);
  });

  it('that a stale change leaves as it is, telling the revision that is there', async () => {
    const before = await storedRows();
    await replace(1, before.slice(1));
    const refusal = await refused(
      town.url,
      endpoints.replaceDraftQuestions,
      at({ body: { revision: 1, rows: before } }),
    );
    expectRefusal(refusal, 'draft-revision-stale');
    expect(refusal.params).toMatchObject({ revision: 2 });
    expect(await storedRows()).toEqual(before.slice(1));
  });

  it('that another municipality can neither read nor change', async () => {
    const foreign = as(town.foreign.people.coordination, {
      params: { municipalityId: town.foreign.id, draftId: view.draft.id },
    });
    expectRefusal(await refused(town.url, endpoints.getDraftQuestions, foreign), 'draft-not-found');
    const body = { revision: 1, rows: rows() };
    expectRefusal(
      await refused(town.url, endpoints.replaceDraftQuestions, { ...foreign, body }),
      'draft-not-found',
    );
  });

  it.each<[string, (rows: WrittenQuestionRow[]) => WrittenQuestionRow[], string]>([
    ['a code twice', ([first, ...others]) => [first!, first!, ...others], 'code-twice'],
    ['an empty code', ([first, ...others]) => [{ ...first!, code: ' ' }, ...others], 'code-missing'],
    [
      'a criterion of nowhere',
      ([first, ...others]) => [{ ...first!, criterionId: 'nowhere' }, ...others],
      'criterion-missing',
    ],
    [
      'an endless wording',
      ([first, ...others]) => [{ ...first!, text: 'x'.repeat(1_001) }, ...others],
      'wording-long',
    ],
  ])('but not with %s', async (_, damage, problem) => {
    const before = await drafts();
    for (const refusal of [
      await refused(town.url, endpoints.writeDraft, written(damage(rows()))),
      await refused(
        town.url,
        endpoints.replaceDraftQuestions,
        at({ body: { revision: 1, rows: damage(await storedRows()) } }),
      ),
    ]) {
      expectRefusal(refusal, 'questions-unsound', /row 1/);
      expect(refusal.params).toMatchObject({ problem });
    }
    expect(await drafts()).toEqual(before);
  });

  it('but not without any question, nor with more than a body holds', async () => {
    expectRefusal(await refused(town.url, endpoints.writeDraft, written([])), 'questions-empty');
    const endless = Array.from({ length: 400 }, (_, index) => ({
      ...{ code: `${index}`, text: 'x'.repeat(3_000), criterionId: 'wk20-1-1' },
    }));
    expectRefusal(await refused(town.url, endpoints.writeDraft, written(endless)), 'request-too-large');
  });
});
