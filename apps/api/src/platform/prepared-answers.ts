import type { Clock, Pauses, RoundStore } from '@selbstcheck/application';
import type { Endpoint } from '@selbstcheck/contracts';
import { createHash } from 'node:crypto';
import type { AnswerOf, InputOf } from './endpoint-binding.js';
import { PreparedAnswer } from './prepared-answer.js';

/** Enough for some hundred answers about 20 rounds. */
const LARGEST_MEMORY = 32 * 1024 * 1024;

/**
 * Answers that take long to compute, kept as bytes for as long as nothing they were made of changes. An answer is
 * found again by everything it depends on: what was asked, the municipality, the state of its rounds, and the day.
 */
export class PreparedAnswers {
  /** The one that was not asked for longest comes first. */
  private readonly kept = new Map<string, PreparedAnswer>();
  private readonly coming = new Map<string, Promise<PreparedAnswer>>();
  private keptBytes = 0;

  constructor(
    private readonly rounds: RoundStore,
    private readonly clock: Clock,
    private readonly pauses: Pauses,
    private readonly largestMemory = LARGEST_MEMORY,
  ) {}

  /**
   * The answer to a request that the access guard let through. `compute` runs where it is not known yet, once for
   * all who ask meanwhile; `alsoDependsOn` is a text that changes with whatever lies outside the municipality.
   */
  async answer<E extends Endpoint>(
    endpoint: E,
    { params, query }: Pick<InputOf<E>, 'params' | 'query'>,
    municipalityId: string,
    compute: () => AnswerOf<E> | Promise<AnswerOf<E>>,
    alsoDependsOn = '',
  ): Promise<PreparedAnswer<E>> {
    const stateNow = async (): Promise<string> =>
      JSON.stringify([await this.rounds.stamp(municipalityId), this.clock.today(), alsoDependsOn]);
    const state = await stateNow();
    const key = JSON.stringify([endpoint.method, endpoint.path, municipalityId, params, query, state]);
    const known = this.kept.get(key);
    if (known) {
      this.keep(key, known);
      return known as PreparedAnswer<E>;
    }
    const coming = this.coming.get(key);
    if (coming) return coming as Promise<PreparedAnswer<E>>;
    const made = this.make(endpoint, compute).then(async (answer) => {
      // what was computed while something changed is an answer, but to no state that could be named
      if ((await stateNow()) === state) this.keep(key, answer);
      return answer;
    });
    this.coming.set(key, made);
    try {
      return await made;
    } finally {
      this.coming.delete(key);
    }
  }

  private async make<E extends Endpoint>(
    endpoint: E,
    compute: () => AnswerOf<E> | Promise<AnswerOf<E>>,
  ): Promise<PreparedAnswer<E>> {
    if (typeof endpoint.response === 'string') throw new Error('A file is not prepared.');
    const computed = await compute();
    await this.pauses.next();
    const answer = endpoint.response.parse(computed);
    await this.pauses.next();
    const bytes = Buffer.from(JSON.stringify(answer));
    const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    return new PreparedAnswer(endpoint, bytes, `W/"${tag}"`);
  }

  /** Puts it to the end, and lets those go that nobody asked for, until what is kept fits. */
  private keep(key: string, answer: PreparedAnswer): void {
    this.forget(key);
    this.kept.set(key, answer);
    this.keptBytes += answer.bytes.length;
    for (const oldest of this.kept.keys()) {
      if (this.keptBytes <= this.largestMemory) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.keptBytes -= this.kept.get(key)?.bytes.length ?? 0;
    this.kept.delete(key);
  }
}
