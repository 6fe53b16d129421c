import { Controller } from '@nestjs/common';
import { ActiveModel, ReadOwnRescoring } from '@selbstcheck/application';
import { endpoints, type ScoringModelView } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentOwnRescoring } from './models.presenter.js';

@Controller()
export class ShownModelController {
  constructor(
    private readonly reading: ReadOwnRescoring,
    private readonly activeModel: ActiveModel,
  ) {}

  @Implements(endpoints.getScoringModel)
  async getScoringModel(): Promise<ScoringModelView> {
    const { name, cutOffs, evidence, answerNoise } = (await this.activeModel.current()).model;
    return { name, cutOffs: [...cutOffs], evidence, answerNoise };
  }

  @Implements(endpoints.viewOwnRescoring)
  async viewOwnRescoring(@Input() { params }: InputOf<typeof endpoints.viewOwnRescoring>) {
    return presentOwnRescoring(await this.reading.read(params.municipalityId));
  }
}
