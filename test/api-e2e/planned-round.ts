import { endpoints, type AssignmentView, type RoundPlanView } from '@selbstcheck/contracts';
import {
  signInAs,
  startServer,
  type DemonstrationRole,
  type RunningServer,
  type SignedInHeaders,
} from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { call, type CallParts } from './call.js';

/** A round that is far from over, whenever the test runs. */
export const WISH = {
  title: 'Selbstcheck 2099',
  referenceDate: '2099-06-30',
  opensOn: '2026-01-01',
  deadline: '2099-12-31',
  catalogueVersionId: 'demonstration-2',
};

type State = RoundPlanView['round']['state'];

/** The demonstration town, with somebody of every role, and what rounds need there. */
export class PlanningTown {
  readonly municipalityId = 'demo-weidenfurt';

  private constructor(
    readonly server: RunningServer,
    private readonly people: Readonly<Partial<Record<DemonstrationRole, SignedInHeaders>>>,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<PlanningTown> {
    const server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000', ...environment });
    const people: Partial<Record<DemonstrationRole, SignedInHeaders>> = {};
    for (const role of ['coordination', 'contributor', 'steering', 'viewer'] as const) {
      people[role] = await signInAs(server, role);
    }
    return new PlanningTown(server, people);
  }

  get url(): string {
    return this.server.url;
  }

  get coordination(): SignedInHeaders {
    const headers = this.people.coordination;
    if (!headers) throw new Error('The demonstration has somebody who coordinates.');
    return headers;
  }

  /** The parts of a call by somebody, about a round where one is named. */
  as(role: DemonstrationRole, roundId: string | null = null, body?: unknown): CallParts {
    const { municipalityId } = this;
    return {
      headers: this.people[role] ?? {},
      params: roundId === null ? { municipalityId } : { municipalityId, roundId },
      ...(body === undefined ? {} : { body }),
    };
  }

  /** Plans a round and takes it through the given states; gives its id. */
  async plan(told: Partial<typeof WISH> = {}, ...states: readonly State[]): Promise<string> {
    const parts = this.as('coordination', null, { ...WISH, ...told });
    const { round } = await call(this.url, endpoints.planRound, parts);
    let from = round.state;
    for (const to of states) {
      await this.step(round.id, from, to);
      from = to;
    }
    return round.id;
  }

  step(roundId: string, from: State, to: State, reason: string | null = null): Promise<RoundPlanView> {
    return call(this.url, endpoints.stepRound, this.as('coordination', roundId, { from, to, reason }));
  }

  /** Gives parts to departments: "criterion d2-1-1 Jugendamt". */
  assign(roundId: string, ...lines: readonly string[]) {
    const add = lines.map(assignmentOf);
    return call(this.url, endpoints.changeAssignments, this.as('coordination', roundId, { add }));
  }

  /** A department says ja to questions. */
  async answer(roundId: string, department: string, questionIds: readonly string[]): Promise<void> {
    const entries = questionIds.map((questionId) => ({
      ...{ entryId: randomUUID(), questionId, department, basedOn: 0 },
      ...{ answer: 'yes', note: null, basis: 'fresh' },
    }));
    const parts = this.as('coordination', roundId, { entries });
    const { outcomes } = await call(this.url, endpoints.saveAnswers, parts);
    if (outcomes.some(({ outcome }) => outcome !== 'saved')) throw new Error(JSON.stringify(outcomes));
  }
}

/** An assignment from a line like "criterion d2-1-1 Jugendamt". */
export function assignmentOf(line: string): AssignmentView {
  const [level, partId = '', ...department] = line.split(' ');
  return { level: level as AssignmentView['level'], partId, department: department.join(' ') };
}
