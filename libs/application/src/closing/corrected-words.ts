import type {
  AgreedAnswer,
  CatalogueVersion,
  FieldText,
  ReportTextKind,
  RoundContent,
  RoundRatings,
} from '@selbstcheck/domain';
import { checkedText, fieldNotFound } from '../agreement/save-text.js';
import type { CorrectionWish } from './correction-wish.js';

/** The texts of the fields after a correction. Throws `field-not-found` and `text-too-long`. */
export function correctedTexts(
  catalogue: CatalogueVersion,
  frozen: RoundContent['texts'],
  wished: CorrectionWish['texts'],
): readonly FieldText[] {
  const unknown = wished.find(({ fieldId }) => !catalogue.fields.some(({ id }) => id === fieldId));
  if (unknown) throw fieldNotFound(unknown.fieldId);
  const isWished = (fieldId: string, kind: string): boolean =>
    wished.some((each) => each.fieldId === fieldId && each.kind === kind);
  const kept = Object.entries(frozen).flatMap(([fieldId, texts]) =>
    Object.entries(texts)
      .filter(([kind]) => !isWished(fieldId, kind))
      .map(([kind, text]) => ({ fieldId, kind: kind as ReportTextKind, text })),
  );
  return [...kept, ...wished.map(({ fieldId, kind, text }) => ({ fieldId, kind, text: checkedText(text) }))];
}

/** The agreed answers that still hold: one whose question was corrected to another answer belongs to the revision before. */
export function agreedStill(
  frozen: RoundContent['agreed'],
  { answers }: RoundRatings,
): readonly AgreedAnswer[] {
  return Object.entries(frozen)
    .filter(([questionId, { answer }]) => answers.get(questionId) === answer)
    .map(([questionId, { answer, reason }]) => ({ questionId, answer, reason }));
}
