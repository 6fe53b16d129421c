import { Controller } from '@nestjs/common';
import {
  ActivateRescoring,
  AddModel,
  CancelRescoring,
  ReadModels,
  ReadRescoring,
  StartRescoring,
} from '@selbstcheck/application';
import { endpoints, type ModelsView } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentModels, presentOutcome } from './models.presenter.js';

@Controller()
export class ModelsController {
  constructor(
    private readonly reading: ReadModels,
    private readonly readRescoring: ReadRescoring,
    private readonly adding: AddModel,
    private readonly starting: StartRescoring,
    private readonly cancelling: CancelRescoring,
    private readonly activating: ActivateRescoring,
  ) {}

  @Implements(endpoints.listModels)
  async listModels(): Promise<ModelsView> {
    return presentModels(await this.reading.read());
  }

  @Implements(endpoints.addModel)
  async addModel(
    @Input() { body }: InputOf<typeof endpoints.addModel>,
    @CalledBy() { actor }: Caller,
  ): Promise<ModelsView> {
    await this.adding.add(actor, body.name, body);
    return this.listModels();
  }

  @Implements(endpoints.startRescoring)
  async startRescoring(
    @Input() { body }: InputOf<typeof endpoints.startRescoring>,
    @CalledBy() { actor }: Caller,
  ): Promise<ModelsView> {
    await this.starting.start(actor, body.modelHash);
    return this.listModels();
  }

  @Implements(endpoints.viewRescoring)
  async viewRescoring(@Input() { params, query }: InputOf<typeof endpoints.viewRescoring>) {
    return presentOutcome(await this.readRescoring.read(params.rescoringId, query.from));
  }

  @Implements(endpoints.cancelRescoring)
  async cancelRescoring(
    @Input() { params }: InputOf<typeof endpoints.cancelRescoring>,
    @CalledBy() { actor }: Caller,
  ): Promise<ModelsView> {
    await this.cancelling.cancel(actor, params.rescoringId);
    return this.listModels();
  }

  @Implements(endpoints.activateRescoring)
  async activateRescoring(
    @Input() { params }: InputOf<typeof endpoints.activateRescoring>,
    @CalledBy() { actor }: Caller,
  ): Promise<ModelsView> {
    await this.activating.activate(actor, params.rescoringId);
    return this.listModels();
  }
}
