import type { RoundKey } from '@selbstcheck/application';
import { aCatalogue, aModel, aMunicipality, aResult, aRound } from '../builders.js';
import { aPublication } from '../builders-of-digests.js';
import { aMembership, anInspection, anInvitation, aToken } from '../builders-of-people.js';
import { anEntry, anEvidenceFile, aPlan, aRevision, aStep } from '../builders-of-rounds.js';
import { aCatalogueDraft, aTarget } from '../builders-of-years.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';
import { digestsOf, rescore, tellDigests } from './digests-of-a-municipality.js';
import { thatIsThere } from './that-is-there.js';

/** Makes a municipality that has one of everything, each with the municipality's id. */
export async function aMunicipalityWithEverything(stores: StoresUnderTest, id: string): Promise<void> {
  const { catalogues, municipalities, memberships, links, tokens, inspections } = stores;
  const { targets, participations, drafts } = stores;
  if (!(await catalogues.find('catalogue-1'))) await catalogues.insert(aCatalogue());
  await municipalities.insert(aMunicipality({ id, name: `Stadt ${id}` }));
  await aRoundWithEverything(stores, id, id);
  await memberships.insert(aMembership({ id, municipalityId: id }));
  await links.insert(anInvitation({ id, municipalityId: id }));
  await tokens.insert(aToken({ id, municipalityId: id }));
  await inspections.insert(anInspection({ id, municipalityId: id }));
  await targets.insert(aTarget({ id, municipalityId: id }));
  await participations.join(id, '2026-01-01T00:00:00.000Z');
  await drafts.insert(aCatalogueDraft({ id, municipalityId: id }));
  await tellDigests(stores, id);
  await rescore(stores, id);
}

/** Makes a round that has one of everything in the reading of the workshop, each with the round's id. */
export async function aRoundWithEverything(
  stores: StoresUnderTest,
  municipalityId: string,
  roundId: string,
): Promise<void> {
  const { rounds, results } = stores;
  const key = { municipalityId, roundId };
  const bytes = Uint8Array.of(3);
  await rounds.insert(aRound({ id: roundId, municipalityId }));
  await rounds.insertAnswers(key, 'workshop', new Map([['question-1', 'yes']]));
  await rounds.insertRecordedRatings(key, 'workshop', [{ criterionId: 'criterion-1', symbol: 2 }]);
  await rounds.saveVector(key, { roundId, reading: 'workshop', bytes, hash: new NodeHasher().sha256(bytes) });
  await rounds.insertReport(key, [
    {
      fieldId: null,
      declared: { questionsTotal: 105, questionsProcessed: 93, stage: 3 },
      chapterTitle: null,
      namedQuestions: [],
      findings: [],
      texts: [],
    },
  ]);
  await rounds.insertParticipants(key, [{ id: roundId, department: 'Jugendamt', function: 'Leitung' }]);
  await rounds.nameParticipant(key, roundId, 'Jordis Übermut');
  await results.registerModel(aModel());
  await results.insert(municipalityId, aResult({ id: roundId, roundId }));
  await workOnRound(stores, key);
}

async function workOnRound(
  { results, plans, entries, evidence, revisions, publications }: StoresUnderTest,
  key: RoundKey,
): Promise<void> {
  const { municipalityId, roundId } = key;
  const bytes = Uint8Array.of(1, 2, 3);
  await results.saveProvisional(municipalityId, aResult({ id: roundId, roundId }));
  await plans.insert(key, aPlan({ roundId }));
  await plans.addStep(key, aStep());
  await plans.changeAssignments(key, {
    add: [{ level: 'field', partId: 'field-1', department: 'Jugendamt' }],
    remove: [],
  });
  await plans.addReminder(key, { department: 'Jugendamt', at: aStep().at });
  await entries.append(key, [anEntry({ entryId: roundId })]);
  await evidence.insert(key, anEvidenceFile(bytes, { id: roundId }), bytes);
  await revisions.insert(key, aRevision({ roundId }));
  await publications.publish(key, aPublication({ roundId }));
}

/** How many of each kind a municipality made as above has. */
export async function everythingOf(
  stores: StoresUnderTest,
  municipalityId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { memberships, links, tokens, inspections, targets, participations, drafts } = stores;
  return {
    ...(await everythingOfRound(stores, municipalityId, municipalityId)),
    ...(await digestsOf(stores, municipalityId)),
    changes: await stores.rescorings.changes(municipalityId, municipalityId, 0, 10),
    rounds: await stores.rounds.listByMunicipality(municipalityId),
    plans: [...(await stores.plans.listByMunicipality(municipalityId))],
    scored: [...(await stores.results.scoredReadings(municipalityId))],
    memberships: await memberships.listByMunicipality(municipalityId),
    invitations: await links.listInvitations(municipalityId),
    tokens: await tokens.listByMunicipality(municipalityId),
    inspections: await inspections.list(municipalityId),
    targets: await targets.listByMunicipality(municipalityId),
    participation: thatIsThere(await participations.since(municipalityId)),
    drafts: await drafts.list(municipalityId),
  };
}

/** What is below a round. */
export async function everythingOfRound(
  { rounds, results, plans, entries, evidence, revisions }: StoresUnderTest,
  municipalityId: string,
  roundId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const key = { municipalityId, roundId };
  const ratings = await rounds.ratings(key, 'workshop');
  return {
    answers: [...ratings.answers],
    recorded: [...ratings.recorded],
    vector: thatIsThere(await rounds.findVector(key, 'workshop')),
    newest: thatIsThere(await results.newest(key, 'workshop', aModel().hash)),
    report: await rounds.report(key),
    participants: await rounds.participants(key),
    results: await results.list(key),
    provisional: thatIsThere(await results.provisional(key, 'workshop', aModel().hash)),
    plan: thatIsThere(await plans.find(key)),
    steps: await plans.steps(key),
    assignments: await plans.assignments(key),
    reminders: await plans.lastReminders(key),
    entries: await entries.list(key),
    evidence: await evidence.list(key),
    evidenceFile: thatIsThere(await evidence.findFile(key, roundId)),
    revisions: await revisions.list(key),
  };
}

/** What `everythingOf` and `everythingOfRound` give where nothing is left. */
export function isAllEmpty(everything: Readonly<Record<string, unknown>>): boolean {
  return Object.values(everything).every((found) => Array.isArray(found) && found.length === 0);
}

/** What `everythingOf` and `everythingOfRound` give where there is one of each. */
export function isAllThere(everything: Readonly<Record<string, unknown>>): boolean {
  return Object.values(everything).every((found) => Array.isArray(found) && found.length === 1);
}
