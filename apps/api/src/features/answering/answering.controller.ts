import { Controller } from '@nestjs/common';
import { ReadQuestionnaire, ReadQuestionnaireChanges, SaveAnswers } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentQuestionnaire } from './questionnaire.presenter.js';
import { presentChanges, presentSavedAnswers } from './saved-answers.presenter.js';

@Controller()
export class AnsweringController {
  constructor(
    private readonly questionnaire: ReadQuestionnaire,
    private readonly changes: ReadQuestionnaireChanges,
    private readonly saving: SaveAnswers,
  ) {}

  @Implements(endpoints.getQuestionnaire)
  async getQuestionnaire(
    @Input() { params, query }: InputOf<typeof endpoints.getQuestionnaire>,
    @CalledBy() { actor }: Caller,
  ) {
    const questionnaire = await this.questionnaire.read(actor, params, query.department ?? null);
    return presentQuestionnaire(questionnaire, query.language);
  }

  @Implements(endpoints.getQuestionnaireChanges)
  async getQuestionnaireChanges(
    @Input() { params, query }: InputOf<typeof endpoints.getQuestionnaireChanges>,
  ) {
    return presentChanges(await this.changes.read(params, query.since));
  }

  @Implements(endpoints.saveAnswers)
  async saveAnswers(
    @Input() { params, body }: InputOf<typeof endpoints.saveAnswers>,
    @CalledBy() { actor }: Caller,
  ) {
    return presentSavedAnswers(await this.saving.save(actor, params, body.entries));
  }
}
