import type { LastAnswer } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { Pauses } from '../ports/pauses.js';
import type { RoundKey } from '../ports/round-store.js';
import type { AnswerOutcome } from './answer-outcome.js';
import type { EnterAnswers, SentAnswer } from './enter-answers.js';
import type { ReadLastRound } from './read-last-round.js';
import { questionsNow, type QuestionsNow, type ReadQuestions } from './read-questions.js';
import { ServedTogether } from './served-together.js';
import type { WrittenAnswer } from './written-answer.js';

/** What happened to each answer, in the order given, with the questions as they are now. */
export interface SavedAnswers extends QuestionsNow {
  readonly outcomes: readonly AnswerOutcome[];
}

interface Sent {
  readonly key: RoundKey;
  readonly answers: readonly SentAnswer[];
}

/** So that no transaction becomes so long that the others notice. */
const MOST_AT_ONCE = 40;

const NOTHING_SAID: ReadonlyMap<string, LastAnswer> = new Map();

/**
 * Saves answers of departments. Each one is saved, found stale or refused by itself; whatever happens to the others,
 * what was right is saved. People who answer the same round at the same moment share one write to the disk.
 */
export class SaveAnswers {
  private readonly together: ServedTogether<Sent, SavedAnswers>;

  constructor(
    private readonly entering: EnterAnswers,
    private readonly readLastRound: ReadLastRound,
    private readonly readQuestions: ReadQuestions,
    pauses: Pauses,
  ) {
    this.together = new ServedTogether((sent) => this.saveAll(sent), pauses, MOST_AT_ONCE);
  }

  /** Rejects with `round-not-found`, `round-not-planned`, and with what rejectActOutOfTurn throws. */
  save(actor: Actor, key: RoundKey, answers: readonly WrittenAnswer[]): Promise<SavedAnswers> {
    const sent = answers.map((written) => ({ actor, written }));
    return this.together.ask(`${key.municipalityId} ${key.roundId}`, { key, answers: sent });
  }

  private async saveAll(sent: readonly Sent[]): Promise<readonly SavedAnswers[]> {
    const [first] = sent;
    if (!first) return [];
    const all = sent.flatMap(({ answers }) => answers);
    const last = await this.lastAnswers(first.key, all);
    const { round, outcomes } = await this.entering.enter(first.key, all, last);
    const now = await this.readQuestions.readAgain(round);
    let at = 0;
    return sent.map(({ answers }) => {
      const own = outcomes.slice(at, at + answers.length);
      at += answers.length;
      return { ...questionsNow(now, new Set(own.map(({ questionId }) => questionId))), outcomes: own };
    });
  }

  /** What may be confirmed; only confirmations need it. */
  private async lastAnswers(key: RoundKey, sent: readonly SentAnswer[]): Promise<typeof NOTHING_SAID> {
    if (sent.every(({ written }) => written.basis !== 'confirmed')) return NOTHING_SAID;
    return (await this.readLastRound.readFor(key))?.answers ?? NOTHING_SAID;
  }
}
