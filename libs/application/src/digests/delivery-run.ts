import type { MailPost, PostOutcome } from '../ports/mail-post.js';
import type { DeliveryMarks } from './delivery-marks.js';
import type { TakenMail } from './delivery-tray.js';
import type { MailRecord } from './outbox-mail.js';
import type { StopSignal } from '../jobs/job-catalogue.js';

/** Says what is to be written about a mail after an attempt. */
export type RecordOf = (mail: TakenMail['mail'], outcome: PostOutcome) => MailRecord;

/** What says something about the server, not about the mail. */
const SERVER_TROUBLES: readonly PostOutcome['kind'][] = ['unreachable', 'sign_in_refused', 'no_reply'];

/** After so many of them in a row, the rest waits for the next run instead of meeting the same fate. */
const MOST_IN_VAIN = 5;

/** One walk through the outbox, with as many mails in the air as the post takes at once. */
export class DeliveryRun {
  private inVain = 0;
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly marks: DeliveryMarks,
    private readonly post: MailPost,
    private readonly recordOf: RecordOf,
    private readonly signal: StopSignal,
  ) {}

  /** Resolves when nothing is due, no server answers, or the process is to stop; nothing is in the air then. */
  async finish(): Promise<void> {
    await Promise.all(Array.from({ length: this.post.connections }, () => this.runLane()));
    await this.marks.finish();
    if (this.failure !== null) throw this.failure.error;
  }

  /** A lane that fails ends all of them, each after the mail that it has in the air. */
  private async runLane(): Promise<void> {
    try {
      while (this.goesOn()) {
        const next = await this.marks.next();
        if (next === null) return;
        await this.handOver(next);
      }
      // a lane that hangs may outlast the stop: what was begun and did not go out must not look as if it had
      if (this.signal.aborted) await this.marks.finish();
    } catch (error) {
      this.failure ??= { error };
    }
  }

  private goesOn(): boolean {
    return !this.signal.aborted && this.inVain < MOST_IN_VAIN && this.failure === null;
  }

  private async handOver(taken: TakenMail): Promise<void> {
    const { mail } = taken;
    const outcome = await this.post.post(mail.address, mail.bytes);
    this.inVain = SERVER_TROUBLES.includes(outcome.kind) ? this.inVain + 1 : 0;
    this.marks.tell({ ...taken, outcome, record: this.recordOf(mail, outcome) });
  }
}
