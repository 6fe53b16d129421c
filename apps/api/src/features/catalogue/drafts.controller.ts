import { Controller } from '@nestjs/common';
import {
  ActivateDraft,
  DecideLinks,
  DeleteDraft,
  ReadCatalogueDraft,
  ReadVersions,
  ViewDrafts,
  type DraftKey,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentDraft, presentDraftSummary } from './draft.presenter.js';
import { presentVersionSummary } from './version.presenter.js';

@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: ViewDrafts,
    private readonly reading: ReadCatalogueDraft,
    private readonly links: DecideLinks,
    private readonly activation: ActivateDraft,
    private readonly deletion: DeleteDraft,
    private readonly versions: ReadVersions,
  ) {}

  @Implements(endpoints.listDrafts)
  async listDrafts(@Input() { params }: InputOf<typeof endpoints.listDrafts>) {
    return { drafts: (await this.drafts.list(params.municipalityId)).map(presentDraftSummary) };
  }

  @Implements(endpoints.readDraft)
  async readDraft(
    @Input() { params, query, body }: InputOf<typeof endpoints.readDraft>,
    @CalledBy() { actor }: Caller,
  ) {
    const { municipalityId } = params;
    const draftId = await this.reading.read(actor, municipalityId, body, query.base ?? null);
    return this.view({ municipalityId, draftId }, query.language);
  }

  @Implements(endpoints.getDraft)
  getDraft(@Input() { params, query }: InputOf<typeof endpoints.getDraft>) {
    return this.view(params, query.language);
  }

  @Implements(endpoints.decideLinks)
  async decideLinks(
    @Input() { params, query, body }: InputOf<typeof endpoints.decideLinks>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.links.decide(actor, params, body.revision, body.decisions);
    return this.view(params, query.language);
  }

  @Implements(endpoints.undecideLinks)
  async undecideLinks(
    @Input() { params, query, body }: InputOf<typeof endpoints.undecideLinks>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.links.undecide(actor, params, body.revision, body);
    return this.view(params, query.language);
  }

  @Implements(endpoints.activateDraft)
  async activateDraft(
    @Input() { params, body }: InputOf<typeof endpoints.activateDraft>,
    @CalledBy() { actor }: Caller,
  ) {
    const versionId = await this.activation.activate(actor, params, body);
    return presentVersionSummary(await this.versions.find(params.municipalityId, versionId));
  }

  @Implements(endpoints.deleteDraft)
  async deleteDraft(
    @Input() { params }: InputOf<typeof endpoints.deleteDraft>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.deletion.delete(actor, params);
    return DONE;
  }

  private async view(key: DraftKey, language: Language) {
    return presentDraft(await this.drafts.find(key), language);
  }
}
