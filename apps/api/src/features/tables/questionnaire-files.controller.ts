import { Controller } from '@nestjs/common';
import {
  PreviewQuestionnaireFile,
  TakeQuestionnaireFile,
  WriteQuestionnaireFile,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { presentFilePreview } from './file-preview.presenter.js';

@Controller()
export class QuestionnaireFilesController {
  constructor(
    private readonly writing: WriteQuestionnaireFile,
    private readonly previews: PreviewQuestionnaireFile,
    private readonly taking: TakeQuestionnaireFile,
  ) {}

  @Implements(endpoints.getQuestionnaireFile)
  async getQuestionnaireFile(
    @Input() { params, query }: InputOf<typeof endpoints.getQuestionnaireFile>,
    @CalledBy() { actor }: Caller,
  ) {
    const { format, language, department = null } = query;
    const file = await this.writing.write(actor, params, { format, language, department });
    return new FileAnswer(file.fileName, file.mediaType, file.content);
  }

  @Implements(endpoints.previewQuestionnaireFile)
  async previewQuestionnaireFile(
    @Input() { params, query, body }: InputOf<typeof endpoints.previewQuestionnaireFile>,
    @CalledBy() { actor }: Caller,
  ) {
    const preview = await this.previews.preview(actor, params, body, query.department ?? null);
    return presentFilePreview(preview, query.language);
  }

  @Implements(endpoints.takeQuestionnaireFile)
  async takeQuestionnaireFile(
    @Input() { params, query, body }: InputOf<typeof endpoints.takeQuestionnaireFile>,
    @CalledBy() { actor }: Caller,
  ) {
    const { saved, left, preview } = await this.taking.take(actor, params, body, {
      department: query.department ?? null,
      hash: query.hash,
      conflicts: new Set(query.conflicts.split(',')),
    });
    return { saved, left, preview: presentFilePreview(preview, query.language) };
  }
}
