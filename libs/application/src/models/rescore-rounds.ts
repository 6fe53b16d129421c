import { SelbstcheckError } from '@selbstcheck/domain';
import type { JobHandler, JobPayloads, StopSignal } from '../jobs/job-catalogue.js';
import { LastingFailure } from '../jobs/lasting-failure.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { ActivateModel } from './activate-model.js';
import type { DryRunRescoring } from './dry-run-rescoring.js';

/** The job that takes a rescoring on: the dry run, or what an activation needs. Running it twice changes nothing. */
export class RescoreRounds implements JobHandler<'re-score'> {
  readonly name = 're-score';

  constructor(
    private readonly rescorings: RescoringStore,
    private readonly dryRun: DryRunRescoring,
    private readonly activation: ActivateModel,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Rejects with what keeps a round from being scored; where trying again cannot help, with a LastingFailure, and the
   * rescoring is `failed`.
   */
  async run({ rescoringId }: JobPayloads['re-score'], signal: StopSignal): Promise<void> {
    const rescoring = await this.rescorings.find(rescoringId);
    try {
      if (rescoring?.state === 'running') await this.dryRun.run(rescoring, signal);
      if (rescoring?.state === 'activating') {
        await this.activation.run(rescoring, signal);
        // on PostgreSQL a round may have been closed in the very moment of the activation
        await this.queue.enqueue('sweep', {});
      }
    } catch (error) {
      if (!isLasting(error)) throw error;
      await this.fail(rescoringId);
      throw new LastingFailure(error);
    }
  }

  private async fail(rescoringId: string): Promise<void> {
    const failed = { state: 'failed', endedAt: this.clock.now() } as const;
    await this.rescorings.change(rescoringId, ['running', 'activating'], failed);
  }
}

/**
 * What is damaged stays so until somebody repairs it, and a model that was activated meanwhile stays active; anything else
 * may be over at the next attempt.
 */
function isLasting(error: unknown): error is SelbstcheckError {
  if (!(error instanceof SelbstcheckError)) return false;
  return error.code === 'rescoring-stale' || error.code.endsWith('-damaged');
}
