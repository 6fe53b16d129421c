import { Controller } from '@nestjs/common';
import { CorrectRound, ListRevisions, ReadRevision } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundHead } from '../../platform/round-head.js';
import { mayAct } from './may-act.js';
import { presentRevision, presentRevisionSummary } from './revision.presenter.js';

@Controller()
export class RevisionsController {
  constructor(
    private readonly listing: ListRevisions,
    private readonly reading: ReadRevision,
    private readonly correcting: CorrectRound,
  ) {}

  @Implements(endpoints.listRevisions)
  async listRevisions(
    @Input() { params }: InputOf<typeof endpoints.listRevisions>,
    @CalledBy() { actor }: Caller,
  ) {
    const { round, catalogue, plan, revisions } = await this.listing.read(params);
    return {
      round: presentRoundHead(round, catalogue, plan),
      revisions: revisions.toReversed().map(presentRevisionSummary),
      mayCorrect: mayAct(actor, round, 'correct'),
    };
  }

  @Implements(endpoints.getRevision)
  async getRevision(@Input() { params, query }: InputOf<typeof endpoints.getRevision>) {
    return presentRevision(await this.reading.read(params, params.revision), query.language);
  }

  @Implements(endpoints.correctRound)
  async correctRound(
    @Input() { params, query, body }: InputOf<typeof endpoints.correctRound>,
    @CalledBy() { actor }: Caller,
  ) {
    const revision = await this.correcting.correct(actor, params, body);
    return presentRevision(await this.reading.read(params, revision), query.language);
  }
}
