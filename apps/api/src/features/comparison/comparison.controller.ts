import { Controller } from '@nestjs/common';
import { CompareTwoRounds, ReadMatrix } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { PreparedAnswers } from '../../platform/prepared-answers.js';
import { presentMatrix } from './matrix.presenter.js';
import { matrixSelectionOf, pairOf } from './selection.js';
import { presentTwoRounds } from './two-rounds.presenter.js';

@Controller()
export class ComparisonController {
  constructor(
    private readonly comparing: CompareTwoRounds,
    private readonly matrices: ReadMatrix,
    private readonly prepared: PreparedAnswers,
  ) {}

  @Implements(endpoints.compareRounds)
  compareRounds(@Input() input: InputOf<typeof endpoints.compareRounds>) {
    const { params, query } = input;
    return this.prepared.answer(endpoints.compareRounds, input, params.municipalityId, async () =>
      presentTwoRounds(await this.comparing.compare(params.municipalityId, pairOf(query)), query.language),
    );
  }

  @Implements(endpoints.getMatrix)
  getMatrix(@Input() input: InputOf<typeof endpoints.getMatrix>) {
    const { params, query } = input;
    return this.prepared.answer(endpoints.getMatrix, input, params.municipalityId, async () =>
      presentMatrix(
        await this.matrices.read(params.municipalityId, matrixSelectionOf(query)),
        query.language,
      ),
    );
  }
}
