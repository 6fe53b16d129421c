import { Controller } from '@nestjs/common';
import { DigestWriter, PreviewDigest, type DigestPreviewOutcome } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import type { EventWindow } from '@selbstcheck/domain';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { PageAnswer } from '../../platform/page-answer.js';

type Query = InputOf<typeof endpoints.previewDigest>['query'];

/** What the page shows where no mail would go out; the screen says why. */
const NOTHING = '<!doctype html><html lang="de"><head><title>Selbstcheck-Monitor</title></head></html>';

@Controller()
export class PreviewController {
  constructor(
    private readonly previewing: PreviewDigest,
    private readonly writer: DigestWriter,
  ) {}

  @Implements(endpoints.previewDigest)
  async previewDigest(
    @Input() { params, query }: InputOf<typeof endpoints.previewDigest>,
    @CalledBy() { actor }: Caller,
  ) {
    const { digest, ...shown } = await this.previewing.preview(actor, params, windowOf(query));
    const mail = digest && { subject: digest.subject, text: this.writer.parts(digest).text };
    return { ...shown, windows: [...shown.windows], mail };
  }

  @Implements(endpoints.previewDigestPage)
  async previewDigestPage(
    @Input() { params, query }: InputOf<typeof endpoints.previewDigestPage>,
    @CalledBy() { actor }: Caller,
  ) {
    const { digest }: DigestPreviewOutcome = await this.previewing.preview(actor, params, windowOf(query));
    return new PageAnswer(digest ? this.writer.parts(digest).html : NOTHING);
  }
}

/** One end alone names no window; the use case refuses it. */
function windowOf({ after, upTo }: Query): EventWindow | null {
  if (after === undefined && upTo === undefined) return null;
  return { after: after ?? -1, upTo: upTo ?? -1 };
}
