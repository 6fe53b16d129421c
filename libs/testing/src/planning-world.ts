import {
  ActiveModel,
  ChangeAssignments,
  ChangeRoundPlan,
  ChooseRoundVersion,
  DepartmentMembers,
  keyOf,
  MailDelivery,
  PlanRound,
  PreviewRoundVersion,
  ReadAssignments,
  ReadProgress,
  ReadRoundInWork,
  ReadRoundPlan,
  ReadStepFacts,
  RemindDepartment,
  RoundClosing,
  ScoreOpenRound,
  StepRound,
  SuggestAssignments,
  type Actor,
  type Membership,
  type Person,
  type RoundInWork,
  type RoundKey,
  type RoundStore,
  type RoundWish,
} from '@selbstcheck/application';
import type { Assignment, AssignmentLevel, ClosingPointKind, Round } from '@selbstcheck/domain';
import { AccountWorld } from './account-world.js';
import { aMembership } from './builders-of-people.js';
import { anEntry } from './builders-of-rounds.js';
import { aMunicipality, aRound } from './builders.js';
import { NodeHasher } from './node-hasher.js';
import { raisedEvents } from './raised-events.js';
import { RecordingJobQueue } from './recording-job-queue.js';
import { smallMapping, smallVersion } from './small-versions.js';

/** Koordination of `municipality-1`. */
export const PLANNING_COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Integration',
  function: 'Integrationsbeauftragte',
};

/** A round with three weeks to answer, on version A. */
export const PLANNED_ROUND: RoundWish & { readonly catalogueVersionId: string } = {
  title: 'Selbstcheck 2026',
  referenceDate: '2026-11-30',
  opensOn: '2026-11-22',
  deadline: '2026-12-18',
  catalogueVersionId: 'A',
};

/** Three criteria in two fields. */
export const PLANNED_VERSION = smallVersion('A', [['c1', 'c2'], ['c3']]);
/** PLANNED_VERSION with another criterion, and c3 reworded beyond comparison. */
export const NEWER_VERSION = smallVersion('B', [['c1', 'c2', 'c4'], ['c3']]);
const A_TO_B = smallMapping(PLANNED_VERSION, NEWER_VERSION, [['reworded_major', ['c3'], ['c3']]]);

/** Closes without freezing anything; what the real one freezes is tested where it is. */
class PlainClosing extends RoundClosing {
  readonly forbidding: ClosingPointKind[] = [];

  constructor(private readonly rounds: RoundStore) {
    super();
  }

  async obstacles(): Promise<readonly ClosingPointKind[]> {
    return this.forbidding;
  }

  async close(_: Actor, { round }: RoundInWork): Promise<void> {
    await this.rounds.change(keyOf(round), { state: 'closed' });
  }
}

/** A municipality with two linked catalogue versions on 22 November 2026, and every use case of planning. */
export class PlanningWorld {
  readonly world = new AccountWorld();
  readonly stores = this.world.stores;
  readonly closing = new PlainClosing(this.stores.rounds);
  readonly planRound: PlanRound;
  readonly readPlan: ReadRoundPlan;
  readonly changePlan: ChangeRoundPlan;
  readonly preview: PreviewRoundVersion;
  readonly choose: ChooseRoundVersion;
  readonly stepRound: StepRound;
  readonly readAssignments: ReadAssignments;
  readonly changeAssignments: ChangeAssignments;
  readonly readProgress: ReadProgress;
  readonly remind: RemindDepartment;
  readonly readRoundInWork: ReadRoundInWork;

  private constructor() {
    const { stores, closing } = this;
    const { audit, clock, ids, mailer, options } = this.world;
    const { unitOfWork, rounds, plans, catalogues } = stores;
    const hasher = new NodeHasher();
    const activeModel = new ActiveModel(stores.models, hasher);
    const readRoundInWork = new ReadRoundInWork(stores, activeModel);
    this.readRoundInWork = readRoundInWork;
    const stepFacts = new ReadStepFacts(readRoundInWork, stores.evidence, closing, clock);
    const members = new DepartmentMembers(stores);
    const scoring = new ScoreOpenRound(stores, activeModel, { hasher, clock });
    const delivery = { mailDelivery: new MailDelivery(mailer, audit), options, audit };
    this.planRound = new PlanRound(stores, audit, ids);
    this.readPlan = new ReadRoundPlan(stores, stepFacts);
    this.changePlan = new ChangeRoundPlan(unitOfWork, rounds, plans, audit);
    this.preview = new PreviewRoundVersion(rounds, catalogues);
    this.choose = new ChooseRoundVersion(stores, audit);
    this.stepRound = new StepRound(
      stores,
      stepFacts,
      closing,
      { raiseEvents: raisedEvents(stores, clock), queue: new RecordingJobQueue() },
      audit,
      clock,
    );
    this.readAssignments = new ReadAssignments(stores, members, new SuggestAssignments(stores));
    this.changeAssignments = new ChangeAssignments(stores, audit);
    this.readProgress = new ReadProgress(readRoundInWork, plans, members, scoring, clock);
    this.remind = new RemindDepartment(stores, readRoundInWork, members, delivery, clock);
  }

  static async make(): Promise<PlanningWorld> {
    const made = new PlanningWorld();
    const { stores, world } = made;
    world.clock.moveTo('2026-11-22T09:30:00.000Z');
    await stores.municipalities.insert(aMunicipality());
    await stores.catalogues.insert(PLANNED_VERSION);
    await stores.catalogues.insert(NEWER_VERSION);
    await stores.catalogues.insertMapping(A_TO_B);
    return made;
  }

  /** Plans a round and takes it through the given states. */
  async plan(
    told: Partial<typeof PLANNED_ROUND> = {},
    ...states: readonly Round['state'][]
  ): Promise<RoundKey> {
    const key = keyOf(
      await this.planRound.plan(PLANNING_COORDINATION, 'municipality-1', { ...PLANNED_ROUND, ...told }),
    );
    for (const to of states) await this.step(key, to);
    return key;
  }

  /** The next step, with a reason. */
  async step(key: RoundKey, to: Round['state'], reason: string | null = 'Beschluss'): Promise<void> {
    const from = (await this.stores.rounds.find(key))?.state ?? 'planned';
    await this.stepRound.step(PLANNING_COORDINATION, key, { from, to, reason });
  }

  /** Gives parts to departments: "criterion A-c1 Jugendamt". */
  async assign(key: RoundKey, ...lines: readonly string[]): Promise<void> {
    await this.changeAssignments.change(PLANNING_COORDINATION, key, {
      add: lines.map(anAssignment),
      remove: [],
    });
  }

  /** Who was given what, as lines. */
  async assigned(key: RoundKey): Promise<readonly string[]> {
    return (await this.stores.plans.assignments(key)).map(
      ({ level, partId, department }) => `${level} ${partId} ${department}`,
    );
  }

  /** Somebody with an account who belongs to a department. */
  async member(
    department: string | null,
    told: Partial<Membership> = {},
    person: Partial<Person> = {},
  ): Promise<Person> {
    const id = this.world.ids.next();
    const settled = await this.world.settle({ id, email: `${id}@kommune.example`, ...person });
    await this.stores.memberships.insert(
      aMembership({ id: `${id}-m`, personId: id, role: 'contributor', department, ...told }),
    );
    return settled;
  }

  /** A department answers a question with ja. */
  async answer(key: RoundKey, department: string, questionId: string): Promise<void> {
    const subject = { kind: 'answer' as const, partId: questionId, detail: department };
    const content = { kind: 'answer' as const, answer: 'yes' as const, note: null, basis: 'fresh' as const };
    await this.stores.entries.append(key, [
      anEntry({ entryId: this.world.ids.next(), subject, content, at: this.world.clock.now() }),
    ]);
  }

  /** A closed round that was not planned here. */
  async imported(told: Partial<Round> = {}): Promise<RoundKey> {
    const round = aRound({ id: 'imported', catalogueVersionId: 'A', leadingReading: 'self_rating', ...told });
    await this.stores.rounds.insert(round);
    return keyOf(round);
  }
}

/** An assignment from a line like "criterion A-c1 Jugendamt". */
export function anAssignment(line: string): Assignment {
  const [level, partId = '', ...department] = line.split(' ');
  return { level: level as AssignmentLevel, partId, department: department.join(' ') };
}
