import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, CatalogueVersion, Round } from '@selbstcheck/domain';
import { unpackAnswers } from '@selbstcheck/domain';
import { AccountWorld, aPerson, demonstrationDigests, NodeHasher, raisedEvents } from '@selbstcheck/testing';
import { SYSTEM } from '../access/actor.js';
import { InstallCatalogues } from '../catalogue/install-catalogues.js';
import { ActiveModel } from '../models/active-model.js';
import type { CatalogueFile } from '../ports/catalogue-file-reader.js';
import { DemonstrationData, type DemonstrationContent } from '../ports/demonstration-data.js';
import type { RoundKey } from '../ports/round-store.js';
import { StandardCatalogues } from '../ports/standard-catalogues.js';
import { ScoreRound } from '../results/score-round.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { InsertDemonstration } from './insert-demonstration.js';
import { LoadDemonstration } from './load-demonstration.js';
import { RemoveDemonstration } from './remove-demonstration.js';

const declared = { questionsTotal: 2, questionsProcessed: 2, stage: null };

function version(id: string, isDemonstration: boolean): CatalogueVersion {
  const questions = ['q1', 'q2'].map((code) => ({ id: `${id}-${code}`, code, text: { de: `${code}?` } }));
  const criteria = [{ id: `${id}-c`, title: { de: 'Wohnen' }, questionCount: 2, questions }];
  const fields = [{ id: `${id}-f`, number: 1, title: { de: 'Feld' }, criteria }];
  return { id, title: { de: id }, edition: '1', isDemonstration, fields };
}

function round(
  id: string,
  municipalityId: string,
  catalogueVersionId: string,
  source: Round['source'],
): Round {
  return {
    id,
    municipalityId,
    catalogueVersionId,
    title: id,
    referenceDate: '2020-07-01',
    state: 'closed',
    leadingReading: 'self_rating',
    revision: 1,
    source,
    sourceHash: null,
  };
}

class Standard extends StandardCatalogues {
  async read(): Promise<readonly CatalogueFile[]> {
    return [{ notes: [], version: version('real', false), mappings: [] }];
  }
}

class Demonstration extends DemonstrationData {
  reportedTitle = 'Wohnen';

  async read(): Promise<DemonstrationContent> {
    const criteria = [{ title: this.reportedTitle, symbol: 2 as const, line: 2 }];
    const fields = [
      {
        number: 1,
        title: 'Feld',
        chapterTitle: 'Anderes Feld',
        line: 1,
        declared,
        criteria,
        namedQuestions: [],
        texts: [],
      },
    ];
    return {
      catalogues: [{ notes: [], version: version('demo', true), mappings: [] }],
      municipalities: [
        {
          municipality: { id: 'm1', name: 'Fluss', demonstration: 'fictional' },
          reported: [],
          inWork: [],
          answered: [
            {
              round: round('r1', 'm1', 'demo', 'answers'),
              selfRating: new Map<string, Answer>([
                ['demo-q1', 'yes'],
                ['demo-q2', 'not_answered'],
              ]),
              workshop: { answers: new Map([['demo-q2', 'no']]), recorded: new Map() },
              report: [],
              participants: [{ department: 'Hauptamt', function: 'Koordination' }],
            },
          ],
        },
        {
          municipality: { id: 'm2', name: 'Berg', demonstration: 'report_facts' },
          answered: [],
          inWork: [],
          reported: [
            {
              round: round('r2', 'm2', 'real', 'auswertung'),
              facts: { municipality: 'Berg', declared, fields, participants: [], texts: [] },
            },
          ],
        },
      ],
    };
  }
}

function installation() {
  const { stores, audit, hasher: passwordHasher, ids, clock, secrets } = new AccountWorld();
  const { catalogues, unitOfWork } = stores;
  const data = new Demonstration();
  const hasher = new NodeHasher();
  const scoreRound = new ScoreRound(stores, new ActiveModel(stores.models, hasher), { hasher, clock });
  const installCatalogues = new InstallCatalogues(new Standard(), catalogues, unitOfWork);
  const content = new InsertDemonstration(
    stores,
    installCatalogues,
    scoreRound,
    raisedEvents(stores, clock),
    {
      hasher,
      ids,
      clock,
    },
  );
  const accounts = new DemonstrationAccounts(stores, passwordHasher, secrets, { ids, clock });
  const digests = demonstrationDigests(stores, { clock, ids });
  const parts = { content, accounts, digests };
  const setUp = { isNeeded: async () => false, newLink: async () => ({ path: '/einrichten' }) };
  return {
    ...stores,
    data,
    loading: new LoadDemonstration(data, stores, unitOfWork, parts, audit),
    removing: new RemoveDemonstration(stores, unitOfWork, audit, setUp, clock),
  };
}

const R1: RoundKey = { municipalityId: 'm1', roundId: 'r1' };
const R2: RoundKey = { municipalityId: 'm2', roundId: 'r2' };

describe('the demonstration in an empty installation', () => {
  let here: ReturnType<typeof installation>;

  beforeEach(() => {
    here = installation();
  });

  const names = async () => (await here.municipalities.list()).map(({ name }) => name);

  it('is loaded with catalogues, rounds and results', async () => {
    await expect(here.loading.load()).resolves.toHaveLength(5);
    await expect(here.installation.demonstrationState()).resolves.toBe('loaded');
    expect(await names()).toEqual(['Berg', 'Fluss']);
    expect((await here.catalogues.list()).map(({ id }) => id)).toEqual(['real', 'demo']);
    await expect(here.rounds.participants(R1)).resolves.toMatchObject([
      { department: 'Hauptamt', function: 'Koordination' },
    ]);
    const { recorded } = await here.rounds.ratings(R2, 'self_rating');
    expect([...recorded.values()]).toEqual([{ criterionId: 'real-c', symbol: 2 }]);
  });

  it('has the packed answers of both readings, the workshop inheriting what it does not change', async () => {
    await here.loading.load();
    const [self, workshop] = [
      await here.rounds.findVector(R1, 'self_rating'),
      await here.rounds.findVector(R1, 'workshop'),
    ];
    const catalogue = version('demo', true);
    expect([...unpackAnswers(catalogue, self!.bytes).values()]).toEqual(['yes', 'not_answered']);
    expect([...unpackAnswers(catalogue, workshop!.bytes).values()]).toEqual(['yes', 'no']);
    await expect(here.rounds.findVector(R2, 'self_rating')).resolves.toBeNull();
  });

  it('computes where the report contradicts itself, without lines of a report that is not here', async () => {
    await here.loading.load();
    const [whole, field] = await here.rounds.report(R2);
    expect(whole?.findings.map(({ code }) => code)).toContain('no-date');
    expect(field?.fieldId).toBe('real-f');
    expect(field?.chapterTitle).toBe('Anderes Feld');
    expect(field?.findings.map(({ code }) => code)).toContain('two-titles');
    expect([...whole!.findings, ...field!.findings].every(({ line }) => line === null)).toBe(true);
  });

  it('has subscriptions, meetings and something published for the made-up municipality alone', async () => {
    await here.loading.load();
    const shown = await here.subscriptions.listByMunicipality('m1');
    expect(
      shown.map(({ recipient, scope, rhythm, noticeAfterSilence, assigned, watermark, next }) => [
        ...[recipient.kind, scope.kind, rhythm.kind, noticeAfterSilence],
        ...[assigned?.function ?? null, watermark, next?.date ?? null],
      ]),
    ).toEqual([
      ['member', 'overall', 'after_closing', false, null, 2, null],
      ['member', 'field', 'monthly', true, 'Leitung', 0, '2025-07-01'],
      ['address', 'overall', 'quarterly', true, null, 0, '2025-07-01'],
    ]);
    expect((await here.meetings.listByMunicipality('m1')).map(({ date }) => date)).toEqual([
      '2025-03-14',
      '2025-08-11',
    ]);
    expect([...(await here.publications.listByMunicipality('m1')).keys()]).toEqual(['r1']);
    expect(await here.subscriptions.listByMunicipality('m2')).toEqual([]);
  });

  it('is loaded once, however often it is asked for', async () => {
    const both = await Promise.all([here.loading.load(), here.loading.load()]);
    expect(both.map((accounts) => accounts?.length)).toEqual([5, undefined]);
    await expect(here.loading.load()).resolves.toBeNull();
    expect(await here.rounds.listKeys()).toEqual([R1, R2]);
  });

  it('leaves nothing behind where a part of it fails', async () => {
    here.data.reportedTitle = 'Verkehr';
    await expect(here.loading.load()).rejects.toMatchObject({ code: 'demonstration-damaged' });
    expect(await names()).toEqual([]);
    expect(await here.catalogues.list()).toEqual([]);
    await expect(here.installation.demonstrationState()).resolves.toBe('never_loaded');
  });

  it('is removed in one step and not loaded again at the next start', async () => {
    await here.loading.load();
    await here.removing.remove(SYSTEM);
    expect(await names()).toEqual([]);
    expect(await here.rounds.listKeys()).toEqual([]);
    expect((await here.catalogues.list()).map(({ id }) => id)).toEqual(['real']);
    await expect(here.loading.load()).resolves.toBeNull();
    expect(await names()).toEqual([]);
  });

  it('leaves a real municipality alone when it is removed, and the catalogue that this one uses', async () => {
    await here.loading.load();
    await here.municipalities.insert({ id: 'own', name: 'Echtstadt', demonstration: 'none' });
    await here.rounds.insert(round('own-r', 'own', 'demo', 'answers'));
    await here.removing.remove(SYSTEM);
    expect(await names()).toEqual(['Echtstadt']);
    expect(await here.rounds.listKeys()).toEqual([{ municipalityId: 'own', roundId: 'own-r' }]);
    expect((await here.catalogues.list()).map(({ id }) => id)).toEqual(['real', 'demo']);
  });

  it('is not loaded beside a municipality that somebody entered', async () => {
    await here.municipalities.insert({ id: 'own', name: 'Echtstadt', demonstration: 'none' });
    await expect(here.loading.load()).resolves.toBeNull();
    expect(await names()).toEqual(['Echtstadt']);
    await expect(here.installation.demonstrationState()).resolves.toBe('never_loaded');
  });

  it('is not loaded where somebody has an account already', async () => {
    await here.people.insert(aPerson());
    await expect(here.loading.load()).resolves.toBeNull();
    expect(await names()).toEqual([]);
  });
});
