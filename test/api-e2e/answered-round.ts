import { endpoints, type AgreementEntry, type CorrectionWish } from '@selbstcheck/contracts';
import { randomUUID } from 'node:crypto';
import { call } from './call.js';
import type { PlanningTown, WISH } from './planned-round.js';

type GivenAnswer = 'yes' | 'rather_yes' | 'rather_no' | 'no' | 'not_assessable';
type Told = Partial<typeof WISH>;

const FIELDS = ['d2-f1', 'd2-f2', 'd2-f3', 'd2-f4', 'd2-f5', 'd2-f6', 'd2-f7'];
const TITLE = 'Selbstcheck 2026';

/** What an entry is about and says; the rest is made up here. */
export type Agreed = AgreementEntry extends infer Entry
  ? Entry extends AgreementEntry
    ? Omit<Entry, 'entryId' | 'basedOn'> & { readonly basedOn?: number }
    : never
  : never;

/** A round of the demonstration town on its way from answers to revisions; the Jugendamt holds all, Kultur d2-1-1 too. */
export class AnsweredRound {
  private constructor(
    readonly town: PlanningTown,
    readonly roundId: string,
  ) {}

  /** An open round that nobody answered. */
  static async open(town: PlanningTown, told: Told = {}): Promise<AnsweredRound> {
    const roundId = await town.plan({ title: TITLE, referenceDate: '2026-11-01', ...told });
    await town.assign(
      roundId,
      ...FIELDS.map((id) => `field ${id} Jugendamt`),
      ...['Jugendamt', 'Kultur'].map((department) => `criterion d2-1-1 ${department}`),
    );
    await town.step(roundId, 'planned', 'open');
    return new AnsweredRound(town, roundId);
  }

  /** A round that is closed with "eher ja" to every question. */
  static async closed(town: PlanningTown, told: Told = {}): Promise<AnsweredRound> {
    const round = await AnsweredRound.open(town, told);
    await round.say('Jugendamt', 'rather_yes', await round.questionIds());
    await round.close();
    return round;
  }

  /** A round that took place before and is entered now: in agreement, and it takes symbols of whole criteria. */
  static async earlier(town: PlanningTown, referenceDate: string): Promise<AnsweredRound> {
    const wish = {
      title: 'Früher',
      referenceDate,
      catalogueVersionId: 'demonstration-2',
      sourceName: 'Ordner',
    };
    const parts = town.as('coordination', null, wish);
    const { round } = await call(town.url, endpoints.enterEarlierRound, parts);
    return new AnsweredRound(town, round.id);
  }

  /** Every question of the round, in printed order. */
  async questionIds(): Promise<readonly string[]> {
    const { fields } = await this.agreement();
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
    const { outcomes } = await call(this.town.url, endpoints.saveAnswers, this.as({ entries }));
    if (outcomes.some(({ outcome }) => outcome !== 'saved')) throw new Error(JSON.stringify(outcomes));
  }

  agreement() {
    return call(this.town.url, endpoints.getAgreement, this.as());
  }

  agree(...entries: readonly Agreed[]) {
    const whole = entries.map((entry) => ({ basedOn: 0, ...entry, entryId: randomUUID() }));
    return call(this.town.url, endpoints.saveAgreement, this.as({ entries: whole }));
  }

  /** Names the reading and takes the round, through agreement where it is open, to its end. */
  async close(reading: 'self_rating' | 'workshop' = 'self_rating'): Promise<void> {
    const { round } = await call(this.town.url, endpoints.nameReading, this.as({ reading }));
    if (round.state === 'open') await this.town.step(this.roundId, 'open', 'in_agreement');
    await this.town.step(this.roundId, 'in_agreement', 'closed');
  }

  correct(told: Partial<CorrectionWish>) {
    const wish = { basedOn: 1, reason: 'Übertragungsfehler', ...told };
    return call(this.town.url, endpoints.correctRound, this.as(wish));
  }

  revision(revision: number, language = 'de') {
    return call(this.town.url, endpoints.getRevision, {
      ...this.as(),
      params: { municipalityId: this.town.municipalityId, roundId: this.roundId, revision: String(revision) },
      query: { language },
    });
  }

  overview() {
    return call(this.town.url, endpoints.getOverview, this.as());
  }

  /** The parts of a call about this round, by the coordination. */
  as(body?: unknown) {
    return this.town.as('coordination', this.roundId, body);
  }
}
