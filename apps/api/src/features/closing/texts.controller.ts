import { Controller } from '@nestjs/common';
import { ReadTexts, SaveText, type RoundTexts } from '@selbstcheck/application';
import { endpoints, type TextsView } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundHead } from '../../platform/round-head.js';
import { mayAct } from './may-act.js';

@Controller()
export class TextsController {
  constructor(
    private readonly reading: ReadTexts,
    private readonly saving: SaveText,
  ) {}

  @Implements(endpoints.getTexts)
  async getTexts(@Input() { params }: InputOf<typeof endpoints.getTexts>, @CalledBy() { actor }: Caller) {
    const texts = await this.reading.read(params);
    return presentTexts(texts, mayAct(actor, texts.work.round, 'write_texts'));
  }

  @Implements(endpoints.saveText)
  async saveText(
    @Input() { params, body }: InputOf<typeof endpoints.saveText>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.saving.save(actor, params, body);
  }
}

function presentTexts({ work, texts }: RoundTexts, mayWrite: boolean): TextsView {
  const { round, catalogue, plan } = work;
  return {
    round: presentRoundHead(round, catalogue, plan),
    mayWrite,
    fields: catalogue.fields.map(({ id, number, title }) => ({
      id,
      number,
      title,
      texts: texts.filter(({ fieldId }) => fieldId === id).map((text) => ({ ...text })),
    })),
  };
}
