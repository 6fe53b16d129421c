import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccountWorld,
  aCatalogue,
  aMunicipality,
  anEntry,
  anEvidence,
  aPlan,
  aRevision,
  aRound,
  aStep,
  NodeHasher,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import { ActiveModel } from '../models/active-model.js';
import type { RoundKey } from '../ports/round-store.js';
import { ScoreRound } from '../results/score-round.js';
import { fileNameOf } from './archive-file.js';
import { DeleteRound } from './delete-round.js';
import { ExportRound } from './export-round.js';
import { NameParticipant, ReadParticipants } from './participants.js';
import { keyOf } from './round-key.js';

const ACTOR: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: null,
  function: null,
};
const ROUND = aRound({ leadingReading: 'self_rating' });
const KEY = keyOf(ROUND);
const ELSEWHERE: RoundKey = { ...KEY, municipalityId: 'municipality-2' };

let world: AccountWorld;
let exporting: ExportRound;
let deleting: DeleteRound;
let naming: NameParticipant;
let reading: ReadParticipants;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, audit, clock } = world;
  const { rounds, unitOfWork, catalogues } = stores;
  exporting = new ExportRound(stores, audit, clock);
  deleting = new DeleteRound(rounds, unitOfWork, audit);
  naming = new NameParticipant(rounds, unitOfWork, audit);
  reading = new ReadParticipants(rounds);
  await stores.municipalities.insert(aMunicipality({ name: 'Groß Weidenfürt' }));
  await stores.municipalities.insert(aMunicipality({ id: 'municipality-2', name: 'Auental' }));
  await catalogues.insert(aCatalogue());
  await rounds.insert(ROUND);
  await rounds.insertAnswers(KEY, 'self_rating', new Map([['question-1', 'yes']]));
  await rounds.insertParticipants(KEY, [{ id: 'p1', department: 'Jugendamt', function: 'Leitung' }]);
  const hasher = new NodeHasher();
  const scoring = new ScoreRound(stores, new ActiveModel(stores.models, hasher), { hasher, clock });
  await scoring.score(KEY);
});

describe('the archive of a round', () => {
  it('holds everything that is stored of it', async () => {
    await naming.name(ACTOR, KEY, 'p1', 'Kim Beispiel');
    const { fileName, content } = await exporting.export(ACTOR, KEY);
    expect(fileName).toBe('selbstcheck-gross-weidenfuert-2020-07-01.json');
    expect(JSON.parse(content)).toMatchObject({
      format: 'selbstcheck-monitor/round',
      formatVersion: 1,
      municipality: { name: 'Groß Weidenfürt' },
      round: { ...ROUND },
      catalogue: JSON.parse(JSON.stringify(aCatalogue())) as unknown,
      readings: {
        self_rating: { answers: { 'question-1': 'yes' }, recorded: [] },
        workshop: { answers: {}, recorded: [] },
      },
      report: [],
      participants: [{ function: 'Leitung', name: 'Kim Beispiel' }],
      results: [{ reading: 'self_rating', resultHash: expect.any(String), body: expect.any(String) }],
    });
    expect((await world.actions()).at(-1)).toBe('round_exported');
  });

  it('holds what was planned and entered here: who was asked, every entry, and each revision', async () => {
    const { plans, entries, evidence, revisions } = world.stores;
    await plans.insert(KEY, aPlan());
    await plans.addStep(KEY, aStep());
    const assignment = { level: 'field', partId: 'field-1', department: 'Jugendamt' } as const;
    await plans.changeAssignments(KEY, { add: [assignment], remove: [] });
    await plans.addReminder(KEY, { department: 'Jugendamt', at: '2026-11-20T08:00:00.000Z' });
    await entries.append(KEY, [anEntry()]);
    await entries.append(KEY, [anEntry({ entryId: 'entry-2', basedOn: 1, content: null })]);
    await evidence.insert(KEY, anEvidence(), null);
    await revisions.insert(KEY, aRevision());
    const { content } = await exporting.export(ACTOR, KEY);
    expect(JSON.parse(content)).toMatchObject({
      work: {
        plan: aPlan(),
        steps: [aStep()],
        assignments: [assignment],
        reminders: [{ department: 'Jugendamt' }],
        entries: [
          { entryId: 'entry-1', revision: 1 },
          { entryId: 'entry-2', revision: 2, content: null },
        ],
        evidence: [anEvidence()],
      },
      revisions: [aRevision()],
    });
  });

  it('is not given for a round of another municipality, and nothing is recorded', async () => {
    await expect(exporting.export(ACTOR, ELSEWHERE)).rejects.toMatchObject({ code: 'round-not-found' });
    expect(await world.actions()).toEqual([]);
  });

  it('has a file name that every system takes', () => {
    expect(fileNameOf(['../../etc', 'Ærø "x"', '2020-07-01'])).toBe('etc-r-x-2020-07-01');
  });
});

describe('deleting a round', () => {
  it('takes its title, and whether the archive was taken goes into the trail', async () => {
    await deleting.delete(ACTOR, KEY, { title: ' Selbstcheck 2020 ', archive: 'declined' });
    await expect(world.stores.rounds.find(KEY)).resolves.toBeNull();
    await expect(world.stores.results.list(KEY)).resolves.toEqual([]);
    expect(await world.trail()).toMatchObject([
      { action: 'round_deleted', before: { title: 'Selbstcheck 2020' }, after: { archive: 'declined' } },
    ]);
  });

  it.each(['', 'selbstcheck 2020', 'Selbstcheck 2021'])(
    'does not happen for the title "%s"',
    async (title) => {
      await expect(deleting.delete(ACTOR, KEY, { title, archive: 'taken' })).rejects.toMatchObject({
        code: 'title-differs',
      });
      await expect(world.stores.rounds.find(KEY)).resolves.toEqual(ROUND);
    },
  );

  it('does not happen from another municipality', async () => {
    const deletion = { title: ROUND.title, archive: 'taken' } as const;
    await expect(deleting.delete(ACTOR, ELSEWHERE, deletion)).rejects.toMatchObject({
      code: 'round-not-found',
    });
  });
});

describe('the name of a participant', () => {
  it('comes and goes by itself, and never into the trail', async () => {
    await naming.name(ACTOR, KEY, 'p1', 'Kim Beispiel');
    await expect(reading.read(KEY)).resolves.toMatchObject([{ name: 'Kim Beispiel', function: 'Leitung' }]);
    await naming.name(ACTOR, KEY, 'p1', null);
    await expect(reading.read(KEY)).resolves.toMatchObject([{ name: null, function: 'Leitung' }]);
    const trail = await world.trail();
    expect(trail).toMatchObject([
      { before: { isNamed: false }, after: { isNamed: true } },
      { before: { isNamed: true }, after: { isNamed: false } },
    ]);
    expect(JSON.stringify(trail)).not.toContain('Kim');
  });

  it('is refused for nobody, and in another municipality', async () => {
    await expect(naming.name(ACTOR, KEY, 'p9', 'Kim')).rejects.toMatchObject({
      code: 'participant-not-found',
    });
    await expect(naming.name(ACTOR, ELSEWHERE, 'p1', 'Kim')).rejects.toMatchObject({
      code: 'round-not-found',
    });
    await expect(reading.read(ELSEWHERE)).rejects.toMatchObject({ code: 'round-not-found' });
    expect(await world.actions()).toEqual([]);
  });
});
