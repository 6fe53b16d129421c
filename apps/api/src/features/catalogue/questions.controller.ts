import { Controller } from '@nestjs/common';
import {
  fileNameOf,
  PreviewQuestions,
  ReadVersions,
  ReplaceQuestions,
  TableFiles,
  ViewDrafts,
  WriteDraft,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { presentDraft } from './draft.presenter.js';
import { presentQuestionPreview } from './question-preview.presenter.js';
import { TEMPLATE_WORDS } from './question-template-words.js';
import { questionTemplate } from './question-template.js';
import { presentVersion } from './version.presenter.js';

@Controller()
export class QuestionsController {
  constructor(
    private readonly previews: PreviewQuestions,
    private readonly writing: WriteDraft,
    private readonly replacing: ReplaceQuestions,
    private readonly drafts: ViewDrafts,
    private readonly versions: ReadVersions,
    private readonly files: TableFiles,
  ) {}

  @Implements(endpoints.getQuestionTemplate)
  async getQuestionTemplate(@Input() { params, query }: InputOf<typeof endpoints.getQuestionTemplate>) {
    const { version } = await this.versions.find(params.municipalityId, params.versionId);
    const document = questionTemplate(version, query.language);
    const { mediaType, content } = await this.files.write(document, 'xlsx');
    const name = fileNameOf([TEMPLATE_WORDS[query.language].file, version.edition]);
    return new FileAnswer(`${name}.xlsx`, mediaType, content);
  }

  @Implements(endpoints.previewPastedQuestions)
  async previewPastedQuestions(@Input() { query, body }: InputOf<typeof endpoints.previewPastedQuestions>) {
    const text = new TextDecoder().decode(body);
    return presentQuestionPreview(await this.previews.pasted(text, readingOf(query)), query.language);
  }

  @Implements(endpoints.previewQuestionFile)
  async previewQuestionFile(@Input() { query, body }: InputOf<typeof endpoints.previewQuestionFile>) {
    return presentQuestionPreview(await this.previews.fromFile(body, readingOf(query)), query.language);
  }

  @Implements(endpoints.writeDraft)
  async writeDraft(
    @Input() { params, query, body }: InputOf<typeof endpoints.writeDraft>,
    @CalledBy() { actor }: Caller,
  ) {
    const { municipalityId } = params;
    const { base: baseVersionId, title, edition, rows } = body;
    const draftId = await this.writing.write(actor, municipalityId, { baseVersionId, title, edition, rows });
    return presentDraft(await this.drafts.find({ municipalityId, draftId }), query.language);
  }

  @Implements(endpoints.getDraftQuestions)
  async getDraftQuestions(@Input() { params }: InputOf<typeof endpoints.getDraftQuestions>) {
    const { revision, version } = await this.drafts.draft(params);
    return { revision, version: presentVersion({ version, rounds: 0, linkedTo: [] }) };
  }

  @Implements(endpoints.replaceDraftQuestions)
  async replaceDraftQuestions(
    @Input() { params, query, body }: InputOf<typeof endpoints.replaceDraftQuestions>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.replacing.replace(actor, params, body.revision, body.rows);
    return presentDraft(await this.drafts.find(params), query.language);
  }
}

function readingOf({ base, placement }: InputOf<typeof endpoints.previewQuestionFile>['query']) {
  return { baseVersionId: base, placement: placement ?? null };
}
