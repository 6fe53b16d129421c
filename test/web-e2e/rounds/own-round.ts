import { signInAs, type RunningServer } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { ask, type Asker } from './ask.js';

type GivenAnswer = 'yes' | 'rather_yes' | 'rather_no' | 'no' | 'not_assessable';
type State = 'planned' | 'open' | 'in_agreement' | 'closed' | 'archived';

interface ShownAgreement {
  readonly fields: readonly {
    readonly criteria: readonly { readonly questions: readonly { readonly id: string }[] }[];
  }[];
}

const TOWN = 'demo-weidenfurt';
const FIELDS = [1, 2, 3, 4, 5, 6, 7].map((number) => `d2-f${number}`);

/** Far enough from every day on which a test may run. */
const PERIOD = { opensOn: '2026-01-01', deadline: '2099-12-31', catalogueVersionId: 'demonstration-2' };

/**
 * An open round of Weidenfurt that belongs to one test: the Jugendamt has all questions, those of the first criterion
 * together with the Bauamt.
 */
export class OwnRound {
  /** Where its Überblick is; its other screens stand below. */
  readonly address: string;
  private readonly path: string;

  private constructor(
    private readonly coordination: Asker,
    id: string,
  ) {
    this.address = `/kommunen/${TOWN}/runden/${id}`;
    this.path = `/municipalities/${TOWN}/rounds/${id}`;
  }

  static async open(server: RunningServer, title: string, referenceDate = '2026-02-01'): Promise<OwnRound> {
    const coordination = { url: server.url, headers: await signInAs(server, 'coordination') };
    const wish = { ...PERIOD, title, referenceDate };
    const planned = await ask(coordination, 'POST', `/municipalities/${TOWN}/rounds`, wish);
    const round = new OwnRound(coordination, (planned as { round: { id: string } }).round.id);
    const shared = ['Jugendamt', 'Bauamt'].map((department) => ({
      ...{ level: 'criterion', partId: 'd2-1-1', department },
    }));
    const add = FIELDS.map((partId) => ({ level: 'field', partId, department: 'Jugendamt' }));
    await round.ask('POST', '/assignments', { add: [...add, ...shared] });
    await round.step('planned', 'open');
    return round;
  }

  /** A round that everybody answered alike: "eher ja". */
  static async answered(server: RunningServer, title: string, referenceDate?: string): Promise<OwnRound> {
    const round = await OwnRound.open(server, title, referenceDate);
    const questionIds = await round.questionIds();
    await round.say('Jugendamt', 'rather_yes', questionIds);
    return round;
  }

  /** A round with its end: the self-rating leads. */
  static async closed(server: RunningServer, title: string, referenceDate?: string): Promise<OwnRound> {
    const round = await OwnRound.answered(server, title, referenceDate);
    await round.name('self_rating');
    await round.step('open', 'in_agreement');
    await round.step('in_agreement', 'closed');
    return round;
  }

  /** The ids of its questions in printed order. */
  async questionIds(): Promise<readonly string[]> {
    const { fields } = (await this.ask('GET', '/agreement')) as ShownAgreement;
    return fields.flatMap(({ criteria }) =>
      criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
  }

  /** A department gives the same answer to questions that it has not answered yet. */
  async say(department: string, answer: GivenAnswer, questionIds: readonly string[]): Promise<void> {
    const entries = questionIds.map((questionId) => ({
      ...{ entryId: randomUUID(), questionId, department, answer },
      ...{ note: null, basis: 'fresh', basedOn: 0 },
    }));
    const saved = (await this.ask('POST', '/answers', { entries })) as { outcomes: { outcome: string }[] };
    if (saved.outcomes.some(({ outcome }) => outcome !== 'saved')) throw new Error(JSON.stringify(saved));
  }

  /** The group agrees on an answer. */
  async agree(questionId: string, answer: GivenAnswer, reason: string): Promise<void> {
    await this.enter({ kind: 'agreement', questionId, answer, reason });
  }

  /** The workshop sees a question differently. */
  async differ(questionId: string, answer: GivenAnswer): Promise<void> {
    await this.enter({ kind: 'workshop_answer', questionId, answer });
  }

  /** What is told of the measures in a field. */
  async write(fieldId: string, text: string): Promise<void> {
    const entry = { entryId: randomUUID(), fieldId, kind: 'measures', text, basedOn: 0 };
    await this.ask('POST', '/texts', entry);
  }

  async name(reading: 'self_rating' | 'workshop'): Promise<void> {
    await this.ask('PUT', '/leading-reading?language=de', { reading });
  }

  /** Corrects an answer of the round as it was closed. */
  async correct(reason: string, questionId: string, answer: GivenAnswer): Promise<void> {
    const answers = [{ questionId, reading: 'self_rating', answer }];
    await this.ask('POST', '/revisions?language=de', { basedOn: 1, reason, answers });
  }

  private async enter(entry: Readonly<Record<string, unknown>>): Promise<void> {
    await this.ask('POST', '/agreement', { entries: [{ entryId: randomUUID(), basedOn: 0, ...entry }] });
  }

  async step(from: State, to: State): Promise<void> {
    await this.ask('POST', '/steps', { from, to, reason: null });
  }

  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> {
    return ask(this.coordination, method, `${this.path}${path}`, body);
  }
}
