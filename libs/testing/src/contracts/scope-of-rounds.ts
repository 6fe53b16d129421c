import type {
  EntryStore,
  EvidenceStore,
  ResultStore,
  RevisionStore,
  RoundPlanStore,
  RoundStore,
} from '@selbstcheck/application';
import { aModel, aResult } from '../builders.js';
import { anEntry, anEvidence, aPlan, aRevision, aStep } from '../builders-of-rounds.js';
import { NodeHasher } from '../node-hasher.js';
import { NONE, NOTHING, type Attempt } from './scope-attempt.js';

/** The round of "theirs", asked for as if it were one of "ours". */
const FOREIGN = { municipalityId: 'ours', roundId: 'theirs' };
const BYTES = Uint8Array.of(0);
const NO_ROUND = { rejects: 'round-not-found' };
const NO_RATINGS = { answers: new Map(), recorded: new Map() };

const ROUNDS: Record<
  Exclude<keyof RoundStore, 'insert' | 'stamp' | 'listKeys' | 'eraseNamesOfRoundsBefore'>,
  Attempt
> = {
  listByMunicipality: [({ rounds }) => rounds.listByMunicipality('ours'), NOTHING],
  find: [({ rounds }) => rounds.find(FOREIGN), NONE],
  hold: [({ rounds }) => rounds.hold(FOREIGN), NONE],
  change: [({ rounds }) => rounds.change(FOREIGN, { state: 'open' }), NO_ROUND],
  remove: [({ rounds }) => rounds.remove(FOREIGN), { gives: undefined }],
  insertAnswers: [
    ({ rounds }) => rounds.insertAnswers(FOREIGN, 'workshop', new Map([['q', 'no']])),
    NO_ROUND,
  ],
  insertRecordedRatings: [
    ({ rounds }) => rounds.insertRecordedRatings(FOREIGN, 'workshop', [{ criterionId: 'c', symbol: 0 }]),
    NO_ROUND,
  ],
  replaceRatings: [({ rounds }) => rounds.replaceRatings(FOREIGN, 'workshop', NO_RATINGS), NO_ROUND],
  ratings: [({ rounds }) => rounds.ratings(FOREIGN, 'workshop'), { gives: NO_RATINGS }],
  saveVector: [
    ({ rounds }) =>
      rounds.saveVector(FOREIGN, {
        roundId: 'theirs',
        reading: 'workshop',
        bytes: BYTES,
        hash: new NodeHasher().sha256(BYTES),
      }),
    NO_ROUND,
  ],
  findVector: [({ rounds }) => rounds.findVector(FOREIGN, 'workshop'), NONE],
  insertReport: [({ rounds }) => rounds.insertReport(FOREIGN, []), NO_ROUND],
  report: [({ rounds }) => rounds.report(FOREIGN), NOTHING],
  insertParticipants: [
    ({ rounds }) =>
      rounds.insertParticipants(FOREIGN, [{ id: 'new', department: null, function: 'Leitung' }]),
    NO_ROUND,
  ],
  participants: [({ rounds }) => rounds.participants(FOREIGN), NOTHING],
  nameParticipant: [({ rounds }) => rounds.nameParticipant(FOREIGN, 'theirs', null), NO_ROUND],
};

const FOREIGN_RESULT = aResult({ id: 'new', roundId: 'theirs', revision: 2 });

const RESULTS: Record<Exclude<keyof ResultStore, 'registerModel' | 'roundsLacking'>, Attempt> = {
  insert: [({ results }) => results.insert('ours', FOREIGN_RESULT), NO_ROUND],
  newest: [({ results }) => results.newest(FOREIGN, 'workshop', aModel().hash), NONE],
  saveProvisional: [({ results }) => results.saveProvisional('ours', FOREIGN_RESULT), NO_ROUND],
  provisional: [({ results }) => results.provisional(FOREIGN, 'workshop', aModel().hash), NONE],
  removeProvisional: [({ results }) => results.removeProvisional(FOREIGN), NO_ROUND],
  scoredReadings: [({ results }) => results.scoredReadings('ours'), { gives: new Map() }],
  list: [({ results }) => results.list(FOREIGN), NOTHING],
};

const PLANS: Record<keyof RoundPlanStore, Attempt> = {
  insert: [({ plans }) => plans.insert(FOREIGN, aPlan({ roundId: 'theirs' })), NO_ROUND],
  find: [({ plans }) => plans.find(FOREIGN), NONE],
  listByMunicipality: [({ plans }) => plans.listByMunicipality('ours'), { gives: new Map() }],
  change: [({ plans }) => plans.change(FOREIGN, 1, { deadline: '2030-01-01' }), NO_ROUND],
  addStep: [({ plans }) => plans.addStep(FOREIGN, aStep()), NO_ROUND],
  steps: [({ plans }) => plans.steps(FOREIGN), NOTHING],
  changeAssignments: [({ plans }) => plans.changeAssignments(FOREIGN, { add: [], remove: [] }), NO_ROUND],
  assignments: [({ plans }) => plans.assignments(FOREIGN), NOTHING],
  addReminder: [
    ({ plans }) => plans.addReminder(FOREIGN, { department: 'Bauamt', at: aStep().at }),
    NO_ROUND,
  ],
  removeReminder: [
    ({ plans }) => plans.removeReminder(FOREIGN, { department: 'Bauamt', at: aStep().at }),
    NO_ROUND,
  ],
  lastReminders: [({ plans }) => plans.lastReminders(FOREIGN), NOTHING],
};

const { subject } = anEntry();

const ENTRIES: Record<keyof EntryStore, Attempt> = {
  append: [({ entries }) => entries.append(FOREIGN, [anEntry({ entryId: 'new', basedOn: 1 })]), NO_ROUND],
  current: [({ entries }) => entries.current(FOREIGN), NOTHING],
  currentOf: [({ entries }) => entries.currentOf(FOREIGN, subject.kind, subject.partId), NOTHING],
  since: [({ entries }) => entries.since(FOREIGN, 0), NOTHING],
  history: [({ entries }) => entries.history(FOREIGN, subject), NOTHING],
  list: [({ entries }) => entries.list(FOREIGN), NOTHING],
};

const EVIDENCE: Record<keyof EvidenceStore, Attempt> = {
  insert: [({ evidence }) => evidence.insert(FOREIGN, anEvidence({ id: 'new' }), null), NO_ROUND],
  list: [({ evidence }) => evidence.list(FOREIGN), NOTHING],
  listOf: [({ evidence }) => evidence.listOf(FOREIGN, 'question-1'), NOTHING],
  findFile: [({ evidence }) => evidence.findFile(FOREIGN, 'theirs'), NONE],
  remove: [({ evidence }) => evidence.remove(FOREIGN, 'theirs'), NO_ROUND],
};

const REVISIONS: Record<keyof RevisionStore, Attempt> = {
  insert: [
    ({ revisions }) => revisions.insert(FOREIGN, aRevision({ roundId: 'theirs', revision: 2 })),
    NO_ROUND,
  ],
  list: [({ revisions }) => revisions.list(FOREIGN), NOTHING],
};

/** Every method on rounds and what is below them that takes a municipality; the ones left out take none, or bring their own. */
export const ATTEMPTS_ON_ROUNDS = [
  ['rounds', ROUNDS],
  ['results', RESULTS],
  ['plans', PLANS],
  ['entries', ENTRIES],
  ['evidence', EVIDENCE],
  ['revisions', REVISIONS],
] as const;
