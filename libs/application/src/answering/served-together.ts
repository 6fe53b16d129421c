import type { Pauses } from '../ports/pauses.js';

interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Serves requests about the same thing together: whoever comes while others are served waits for them and is served
 * with everybody else who came meanwhile. Nobody waits for requests that are not there yet.
 */
export class ServedTogether<Request, Answer> {
  /** Who waits, by what they ask about; there for as long as somebody is being served. */
  private readonly waiting = new Map<string, Waiting<Request, Answer>[]>();

  /** `serve` gives an answer for each request, in their order, or rejects for all of them. */
  constructor(
    private readonly serve: (requests: readonly Request[]) => Promise<readonly Answer[]>,
    private readonly pauses: Pauses,
    private readonly mostAtOnce: number,
  ) {}

  ask(about: string, request: Request): Promise<Answer> {
    return new Promise((answer, fail) => {
      const others = this.waiting.get(about);
      if (others) {
        others.push({ request, answer, fail });
        return;
      }
      this.waiting.set(about, [{ request, answer, fail }]);
      void this.serveWaiting(about);
    });
  }

  private async serveWaiting(about: string): Promise<void> {
    for (;;) {
      // a database in this process keeps everything else standing still: what came meanwhile has to be let in
      await this.pauses.next();
      const served = this.waiting.get(about)?.splice(0, this.mostAtOnce) ?? [];
      if (served.length === 0) break;
      try {
        const answers = await this.serve(served.map(({ request }) => request));
        answers.forEach((answer, index) => served[index]?.answer(answer));
      } catch (error) {
        served.forEach(({ fail }) => fail(error));
      }
    }
    this.waiting.delete(about);
  }
}
