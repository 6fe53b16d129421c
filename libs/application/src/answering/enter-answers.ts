import { SelbstcheckError, type LastAnswer } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { NewEntry } from '../ports/entry-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { RoundWorkStores } from '../rounds/round-in-work.js';
import { outcomeOf, refusalOf, type AnswerOutcome } from './answer-outcome.js';
import { heldForAnswers, type AnsweredRound } from './held-for-answers.js';
import { entryOf, type WrittenAnswer } from './written-answer.js';

/** An answer with who enters it. */
export interface SentAnswer {
  readonly actor: Actor;
  readonly written: WrittenAnswer;
}

/** What happened to each answer, in their order, and the round that they were written into. */
export interface EnteredAnswers {
  readonly round: AnsweredRound;
  readonly outcomes: readonly AnswerOutcome[];
}

/** An answer as it is to be entered, or why it is not. */
interface CheckedAnswer {
  readonly written: WrittenAnswer;
  readonly entry: NewEntry | SelbstcheckError;
}

/** Writes answers of departments into the log of a round, in one unit of work. */
export class EnterAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: RoundWorkStores,
    private readonly clock: Clock,
  ) {}

  /** `last` is what the last round said, by question id. Rejects as heldForAnswers. */
  enter(
    key: RoundKey,
    sent: readonly SentAnswer[],
    last: ReadonlyMap<string, LastAnswer>,
  ): Promise<EnteredAnswers> {
    return this.unitOfWork.run(async () => {
      const round = await heldForAnswers(this.stores, key);
      const checked = sent.map((each) => this.check(each, round, last));
      return { round, outcomes: await this.appendAll(key, checked) };
    });
  }

  private check(
    { actor, written }: SentAnswer,
    { holdings }: AnsweredRound,
    last: ReadonlyMap<string, LastAnswer>,
  ): CheckedAnswer {
    const { questionId } = written;
    try {
      const [holding, said] = [holdings.get(questionId), last.get(questionId)];
      const entry = entryOf(written, holding, said, actor, this.clock.now());
      return { written, entry };
    } catch (error) {
      return { written, entry: refusalOf(error) };
    }
  }

  /** As one write; one by one where something among them cannot be entered. */
  private async appendAll(
    key: RoundKey,
    checked: readonly CheckedAnswer[],
  ): Promise<readonly AnswerOutcome[]> {
    const right = checked.flatMap(({ entry }) => (entry instanceof SelbstcheckError ? [] : [entry]));
    const isDone = (await this.append(key, right)) === null;
    const outcomes: AnswerOutcome[] = [];
    for (const { written, entry } of checked) {
      const isRefused = entry instanceof SelbstcheckError;
      const problem = isRefused ? entry : isDone ? null : await this.append(key, [entry]);
      outcomes.push(outcomeOf(written, problem));
    }
    return outcomes;
  }

  /** null, or why none of the entries was added. */
  private async append(key: RoundKey, entries: readonly NewEntry[]): Promise<SelbstcheckError | null> {
    if (entries.length === 0) return null;
    try {
      await this.stores.entries.append(key, entries);
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  }
}
