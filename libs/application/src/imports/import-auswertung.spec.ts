import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AuswertungDraft, CatalogueVersion, DraftField } from '@selbstcheck/domain';
import {
  AccountWorld,
  aMunicipality,
  NodeHasher,
  raisedEvents,
  type StoresUnderTest,
} from '@selbstcheck/testing';
import { SYSTEM, type Actor } from '../access/actor.js';
import { ActiveModel } from '../models/active-model.js';
import { AuswertungReader } from '../ports/auswertung-reader.js';
import { ScoreRound } from '../results/score-round.js';
import { keyOf } from '../rounds/round-key.js';
import { CommitAuswertung } from './commit-auswertung.js';
import type { ImportDecision } from './import-decision.js';
import { PreviewAuswertung } from './preview-auswertung.js';

const FILE = new TextEncoder().encode('the report');
const ACTOR: Actor = { ...SYSTEM, kind: 'person', role: 'coordination', function: 'Koordination' };
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

beforeEach(async () => {
  const { stores: empty, audit, ids, clock } = new AccountWorld();
  stores = empty;
  reader = new DraftReader(DRAFT);
  const { rounds, catalogues, municipalities } = stores;
  const hasher = new NodeHasher();
  const activeModel = new ActiveModel(stores.models, hasher);
  clock.moveTo('2026-03-01T10:00:00.000Z');
  const scoreRound = new ScoreRound(stores, activeModel, { hasher, clock });
  preview = new PreviewAuswertung(reader, catalogues, municipalities, rounds, activeModel, hasher);
  commit = new CommitAuswertung(reader, stores, scoreRound, raisedEvents(stores, clock), audit, {
    hasher,
    ids,
    clock,
  });
  await municipalities.insert(aMunicipality({ id: 'auental', name: 'Auental' }));
  await municipalities.insert(aMunicipality({ id: 'bergdorf', name: 'Bergdorf' }));
});

async function decision(changes: Partial<ImportDecision> = {}): Promise<ImportDecision> {
  const { draftHash } = await preview.preview('auental', FILE);
  return { draftHash, referenceDate: '2020-07-01', ...changes };
}

describe('previewing a printed Auswertung', () => {
  it('computes stages beside the declared ones, in the order of the report, and stores nothing', async () => {
    const shown = await preview.preview('auental', FILE);
    expect(shown.computedFieldStages).toEqual([4, 2]);
    expect(shown.computedStage).toBe(3);
    expect(shown.catalogue).toBeNull();
    expect(shown.earlier).toBeNull();
    await expect(stores.rounds.listKeys()).resolves.toEqual([]);
    await expect(stores.catalogues.list()).resolves.toEqual([]);
  });

  it('says whether the report names another municipality, however it is written', async () => {
    reader.draft = { ...DRAFT, municipality: 'AUEN-TAL' };
    await expect(preview.preview('auental', FILE)).resolves.toMatchObject({ namesAnother: false });
    await expect(preview.preview('bergdorf', FILE)).resolves.toMatchObject({ namesAnother: true });
    reader.draft = { ...DRAFT, municipality: null };
    await expect(preview.preview('bergdorf', FILE)).resolves.toMatchObject({ namesAnother: false });
  });

  it('recognises the installed version with the same titles, whatever the order of fields', async () => {
    await stores.catalogues.insert(CATALOGUE);
    await expect(preview.preview('auental', FILE)).resolves.toMatchObject({ catalogue: { id: 'known' } });
  });

  it('never fits a report to a demonstration catalogue', async () => {
    await stores.catalogues.insert({ ...CATALOGUE, isDemonstration: true });
    await expect(preview.preview('auental', FILE)).resolves.toMatchObject({ catalogue: null });
  });

  it('says when this very file was stored before', async () => {
    const round = await commit.commit(ACTOR, 'auental', FILE, await decision());
    const shown = await preview.preview('auental', FILE);
    expect(shown.earlier).toEqual(round);
    await expect(preview.preview('bergdorf', FILE)).resolves.toMatchObject({ earlier: null });
  });
});

describe('storing a previewed Auswertung', () => {
  it('keeps symbols, declarations, findings, texts and participants, and scores the round', async () => {
    await stores.catalogues.insert(CATALOGUE);
    const round = await commit.commit(ACTOR, 'auental', FILE, await decision());
    expect(round).toMatchObject({
      title: '2020',
      referenceDate: '2020-07-01',
      catalogueVersionId: 'known',
      state: 'closed',
      source: 'auswertung',
    });
    const { recorded } = await stores.rounds.ratings(keyOf(round), 'self_rating');
    expect([...recorded.values()]).toEqual(
      expect.arrayContaining([
        { criterionId: 'known-1-1', symbol: 1 },
        { criterionId: 'known-2-1', symbol: 3 },
        { criterionId: 'known-2-2', symbol: null },
      ]),
    );
    const report = await stores.rounds.report(keyOf(round));
    expect(report.map(({ fieldId }) => fieldId)).toEqual([null, 'known-2', 'known-1']);
    expect(report.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['no-date'],
      ['two-titles'],
      [],
    ]);
    const participants = await stores.rounds.participants(keyOf(round));
    expect(participants).toMatchObject([{ department: 'Sozialamt', function: 'Leitung', name: null }]);
  });

  it('adds a version as printed where no installed one has these titles, once for the same structure', async () => {
    const first = await commit.commit(ACTOR, 'auental', FILE, await decision());
    const second = await commit.commit(ACTOR, 'bergdorf', FILE, await decision());
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
    const round = await commit.commit(ACTOR, 'auental', FILE, await decision());
    const { recorded } = await stores.rounds.ratings(keyOf(round), 'self_rating');
    expect([...recorded.values()].map(({ symbol }) => symbol)).toEqual(['unreadable']);
  });

  it('refuses the same file for the same municipality, and another draft than the previewed one', async () => {
    const decided = await decision();
    await commit.commit(ACTOR, 'auental', FILE, decided);
    await expect(commit.commit(ACTOR, 'auental', FILE, decided)).rejects.toMatchObject({
      code: 'round-already-imported',
    });
    reader.draft = { ...DRAFT, municipality: 'Anderswo' };
    await expect(commit.commit(ACTOR, 'auental', FILE, decided)).rejects.toMatchObject({
      code: 'draft-changed',
    });
  });

  it('looks again where another import of the same moment was faster, and refuses then', async () => {
    const decided = await decision();
    await commit.commit(ACTOR, 'auental', FILE, decided);
    jest.spyOn(stores.rounds, 'listByMunicipality').mockResolvedValueOnce([]);
    await expect(commit.commit(ACTOR, 'auental', FILE, decided)).rejects.toMatchObject({
      code: 'round-already-imported',
    });
    await expect(stores.rounds.listKeys()).resolves.toHaveLength(1);
  });

  it('refuses a draft without a single criterion', async () => {
    reader.draft = { ...DRAFT, fields: [], declared: NOTHING_DECLARED };
    await expect(commit.commit(ACTOR, 'auental', FILE, await decision())).rejects.toMatchObject({
      code: 'draft-without-criteria',
    });
  });

  it('refuses a day that has not come, and stores nothing', async () => {
    const early = await decision({ referenceDate: '2026-03-02' });
    await expect(commit.commit(ACTOR, 'auental', FILE, early)).rejects.toMatchObject({
      code: 'reference-date-invalid',
    });
    await expect(stores.rounds.listKeys()).resolves.toEqual([]);
    await expect(stores.catalogues.list()).resolves.toEqual([]);
  });

  it('leaves an entry in the trail of the municipality, by function and without what the report says', async () => {
    const round = await commit.commit(ACTOR, 'auental', FILE, await decision());
    const filter = { action: null, from: null, until: null, before: null, personId: null };
    const [entry] = await stores.audit.list({ ...filter, municipalityId: 'auental' }, 10);
    expect(entry).toMatchObject({
      action: 'round_imported',
      actor: { kind: 'person', role: 'coordination', function: 'Koordination' },
      subject: { kind: 'round', id: round.id },
      after: { title: '2020', referenceDate: '2020-07-01' },
    });
  });

  it('refuses a municipality that is not there', async () => {
    const decided = await decision();
    await expect(commit.commit(ACTOR, 'nowhere', FILE, decided)).rejects.toMatchObject({
      code: 'municipality-not-found',
    });
  });
});
