import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AuswertungDraft, CatalogueVersion, DraftField } from '@selbstcheck/domain';
import {
  CountingIds,
  createInMemoryStores,
  FixedClock,
  NodeHasher,
  type StoresUnderTest,
} from '@selbstcheck/testing';
import { AuswertungReader } from '../ports/auswertung-reader.js';
import { ScoreRound } from '../results/score-round.js';
import { ListMunicipalities } from '../rounds/list-municipalities.js';
import { CommitAuswertung } from './commit-auswertung.js';
import type { ImportDecision } from './import-decision.js';
import { PreviewAuswertung } from './preview-auswertung.js';

const FILE = new TextEncoder().encode('the report');
const NOTHING_DECLARED = { questionsTotal: null, questionsProcessed: null, stage: null };

class DraftReader extends AuswertungReader {
  constructor(public draft: AuswertungDraft) {
    super();
  }

  override read(): Promise<AuswertungDraft> {
    return Promise.resolve(this.draft);
  }
}

function aField(number: number, title: string, criteria: DraftField['criteria']): DraftField {
  return {
    number,
    title,
    chapterTitle: title,
    line: number,
    declared: { questionsTotal: 6, questionsProcessed: 5, stage: 3 },
    criteria,
    namedQuestions: [{ code: `${number}.1.1`, answer: 'not_answered', criterionTitle: null, line: 9 }],
    texts: [{ kind: 'measures', text: 'Ein Stammtisch.' }],
  };
}

const DRAFT: AuswertungDraft = {
  municipality: 'Auental',
  declared: { questionsTotal: 12, questionsProcessed: 10, stage: 3 },
  fields: [
    aField(2, 'Zugang', [
      { title: 'Bildung', symbol: 3, line: 21 },
      { title: 'Wohnen', symbol: null, line: 22 },
    ]),
    aField(1, 'Steuerung', [{ title: 'Monitoring', symbol: 1, line: 11 }]),
  ],
  participants: [{ department: 'Sozialamt', function: 'Leitung' }],
  texts: [{ kind: 'evaluation', text: 'Weiter so.' }],
  findings: [
    { code: 'no-date', line: null, field: null, params: {} },
    { code: 'two-titles', line: 21, field: 2, params: { overview: 'Zugang', chapter: 'Zugänge' } },
  ],
};

const CATALOGUE: CatalogueVersion = {
  id: 'known',
  title: { de: 'Selbstcheck' },
  edition: '2020',
  isDemonstration: false,
  fields: [
    {
      id: 'known-1',
      number: 1,
      title: { de: 'Steuerung' },
      criteria: [criterion('known-1-1', 'Monitoring')],
    },
    {
      id: 'known-2',
      number: 2,
      title: { de: 'Zugang' },
      criteria: [criterion('known-2-1', 'Bildung'), criterion('known-2-2', 'Wohnen')],
    },
  ],
};

function criterion(id: string, de: string): CatalogueVersion['fields'][number]['criteria'][number] {
  return { id, title: { de }, questionCount: null, questions: [] };
}

let stores: StoresUnderTest;
let reader: DraftReader;
let preview: PreviewAuswertung;
let commit: CommitAuswertung;

beforeEach(() => {
  stores = createInMemoryStores();
  reader = new DraftReader(DRAFT);
  const hasher = new NodeHasher();
  const clock = new FixedClock('2026-03-01T10:00:00.000Z');
  const scoreRound = new ScoreRound(
    stores.unitOfWork,
    stores.rounds,
    stores.catalogues,
    stores.results,
    hasher,
    clock,
  );
  const municipalities = new ListMunicipalities(stores.municipalities, stores.rounds, stores.catalogues);
  preview = new PreviewAuswertung(reader, stores.catalogues, municipalities, hasher);
  commit = new CommitAuswertung(reader, stores, scoreRound, hasher, new CountingIds(), clock);
});

async function decision(changes: Partial<ImportDecision> = {}): Promise<ImportDecision> {
  const { draftHash } = await preview.preview(FILE);
  return { draftHash, referenceDate: '2020-07-01', municipality: 'Auental', ...changes };
}

describe('previewing a printed Auswertung', () => {
  it('computes stages beside the declared ones, in the order of the report, and stores nothing', async () => {
    const shown = await preview.preview(FILE);
    expect(shown.computedFieldStages).toEqual([4, 2]);
    expect(shown.computedStage).toBe(3);
    expect(shown.catalogue).toBeNull();
    expect(shown.earlier).toBeNull();
    await expect(stores.municipalities.list()).resolves.toEqual([]);
    await expect(stores.catalogues.list()).resolves.toEqual([]);
  });

  it('recognises the installed version with the same titles, whatever the order of fields', async () => {
    await stores.catalogues.insert(CATALOGUE);
    await expect(preview.preview(FILE)).resolves.toMatchObject({ catalogue: { id: 'known' } });
  });

  it('never fits a report to a demonstration catalogue', async () => {
    await stores.catalogues.insert({ ...CATALOGUE, isDemonstration: true });
    await expect(preview.preview(FILE)).resolves.toMatchObject({ catalogue: null });
  });

  it('says when this very file was stored before', async () => {
    const round = await commit.commit(FILE, await decision());
    const shown = await preview.preview(FILE);
    expect(shown.earlier).toMatchObject({ municipality: { name: 'Auental' }, round: { id: round.id } });
  });
});

describe('storing a previewed Auswertung', () => {
  it('keeps symbols, declarations, findings, texts and participants, and scores the round', async () => {
    await stores.catalogues.insert(CATALOGUE);
    const round = await commit.commit(FILE, await decision());
    expect(round).toMatchObject({
      title: '2020',
      referenceDate: '2020-07-01',
      catalogueVersionId: 'known',
      state: 'closed',
      source: 'auswertung',
    });
    const { recorded } = await stores.rounds.ratings(round.id, 'self_rating');
    expect([...recorded.values()]).toEqual(
      expect.arrayContaining([
        { criterionId: 'known-1-1', symbol: 1 },
        { criterionId: 'known-2-1', symbol: 3 },
        { criterionId: 'known-2-2', symbol: null },
      ]),
    );
    const report = await stores.rounds.report(round.id);
    expect(report.map(({ fieldId }) => fieldId)).toEqual([null, 'known-2', 'known-1']);
    expect(report.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['no-date'],
      ['two-titles'],
      [],
    ]);
    await expect(stores.rounds.participants(round.id)).resolves.toEqual(DRAFT.participants);
    const listed = await new ListMunicipalities(
      stores.municipalities,
      stores.rounds,
      stores.catalogues,
    ).list();
    expect(listed.map(({ municipality }) => municipality.name)).toEqual(['Auental']);
  });

  it('adds a version as printed where no installed one has these titles, once for the same structure', async () => {
    const first = await commit.commit(FILE, await decision());
    const second = await commit.commit(FILE, await decision({ municipality: 'Bergdorf' }));
    const catalogues = await stores.catalogues.list();
    expect(catalogues).toHaveLength(1);
    expect(catalogues[0]?.fields.map(({ title }) => title.de)).toEqual(['Zugang', 'Steuerung']);
    expect(second.catalogueVersionId).toBe(first.catalogueVersionId);
  });

  it('stores that a criterion’s sign could not be read, and no rating for it', async () => {
    reader.draft = {
      ...DRAFT,
      fields: [aField(1, 'Steuerung', [{ title: 'Monitoring', symbol: undefined, line: 3 }])],
    };
    const round = await commit.commit(FILE, await decision());
    const { recorded } = await stores.rounds.ratings(round.id, 'self_rating');
    expect([...recorded.values()].map(({ symbol }) => symbol)).toEqual(['unreadable']);
  });

  it('refuses the same file for the same municipality, and another draft than the previewed one', async () => {
    const decided = await decision();
    await commit.commit(FILE, decided);
    await expect(commit.commit(FILE, decided)).rejects.toMatchObject({ code: 'round-already-imported' });
    reader.draft = { ...DRAFT, municipality: 'Anderswo' };
    await expect(commit.commit(FILE, decided)).rejects.toMatchObject({ code: 'draft-changed' });
  });

  it('looks again where another import of the same moment was faster, and refuses then', async () => {
    const decided = await decision();
    await commit.commit(FILE, decided);
    jest.spyOn(stores.municipalities, 'list').mockResolvedValueOnce([]);
    await expect(commit.commit(FILE, decided)).rejects.toMatchObject({ code: 'round-already-imported' });
    jest.spyOn(stores.rounds, 'listByMunicipality').mockResolvedValueOnce([]);
    await expect(commit.commit(FILE, decided)).rejects.toMatchObject({ code: 'round-already-imported' });
    await expect(stores.rounds.listIds()).resolves.toHaveLength(1);
  });

  it('refuses a draft without a single criterion', async () => {
    reader.draft = { ...DRAFT, fields: [], declared: NOTHING_DECLARED };
    await expect(commit.commit(FILE, await decision())).rejects.toMatchObject({
      code: 'draft-without-criteria',
    });
  });

  it.each([
    [{ referenceDate: '' }, 'reference-date-missing'],
    [{ referenceDate: '2023-02-29' }, 'reference-date-invalid'],
    [{ referenceDate: '01.07.2020' }, 'reference-date-invalid'],
    [{ referenceDate: '2026-03-02' }, 'reference-date-invalid'],
    [{ referenceDate: '1889-01-01' }, 'reference-date-invalid'],
    [{ municipality: ' \t ' }, 'municipality-name-missing'],
    [{ municipality: 'x'.repeat(10_000) }, 'municipality-name-invalid'],
    [{ municipality: 'Auen\u0000tal' }, 'municipality-name-invalid'],
    [{ municipality: '\u200b' }, 'municipality-name-invalid'],
    [{ municipality: '\u202elatneuA' }, 'municipality-name-invalid'],
    [{ title: 'Erste\u0000Runde' }, 'round-title-invalid'],
    [{ title: 'x'.repeat(201) }, 'round-title-invalid'],
  ])('refuses %j and stores nothing', async (changes, code) => {
    await expect(commit.commit(FILE, await decision(changes))).rejects.toMatchObject({ code });
    await expect(stores.municipalities.list()).resolves.toEqual([]);
    await expect(stores.catalogues.list()).resolves.toEqual([]);
  });

  it('takes today as a reference date and a title of the person’s own', async () => {
    const round = await commit.commit(
      FILE,
      await decision({ referenceDate: '2026-03-01', title: ' Erste Runde ' }),
    );
    expect(round).toMatchObject({ referenceDate: '2026-03-01', title: 'Erste Runde' });
  });
});
