import type { RevisionView } from '@selbstcheck/contracts';
import type { Correction } from '../../api/revisions.js';

/** What somebody wants to correct, as it is typed; what is left out stays. */
export interface CorrectionDraft {
  readonly reason: string;
  readonly title?: string;
  readonly referenceDate?: string;
  readonly leadingReading?: RevisionView['leadingReading'];
  readonly answers: NonNullable<Correction['answers']>;
  readonly ratings: NonNullable<Correction['ratings']>;
  readonly texts: NonNullable<Correction['texts']>;
}

/** Nothing to correct yet. */
export const NOTHING_TO_CORRECT: CorrectionDraft = { reason: '', answers: [], ratings: [], texts: [] };

type Answer = CorrectionDraft['answers'][number];
type Rating = CorrectionDraft['ratings'][number];
type Text = CorrectionDraft['texts'][number];

/** The draft with one answer changed; `was` as the revision has it takes the change away. */
export function withAnswer(draft: CorrectionDraft, answer: Answer, was: Answer['answer']): CorrectionDraft {
  const others = draft.answers.filter(
    ({ questionId, reading }) => questionId !== answer.questionId || reading !== answer.reading,
  );
  return { ...draft, answers: answer.answer === was ? others : [...others, answer] };
}

/** The draft with the symbol of one whole criterion changed. */
export function withRating(draft: CorrectionDraft, rating: Rating): CorrectionDraft {
  const others = draft.ratings.filter(
    ({ criterionId, reading }) => criterionId !== rating.criterionId || reading !== rating.reading,
  );
  return { ...draft, ratings: [...others, rating] };
}

/** The draft without a symbol for a whole criterion in one reading. */
export function withoutRating(
  draft: CorrectionDraft,
  criterionId: string,
  reading: Rating['reading'],
): CorrectionDraft {
  return {
    ...draft,
    ratings: draft.ratings.filter((each) => each.criterionId !== criterionId || each.reading !== reading),
  };
}

/** The draft with one text changed. */
export function withText(draft: CorrectionDraft, text: Text, was: string): CorrectionDraft {
  const others = draft.texts.filter(({ fieldId, kind }) => fieldId !== text.fieldId || kind !== text.kind);
  return { ...draft, texts: text.text === was ? others : [...others, text] };
}

/** How many things a draft changes. */
export function changesIn({
  answers,
  ratings,
  texts,
  title,
  referenceDate,
  leadingReading,
}: CorrectionDraft): number {
  const single = [title, referenceDate, leadingReading].filter((each) => each !== undefined).length;
  return single + answers.length + ratings.length + texts.length;
}

/** What is sent. */
export function correctionOf(draft: CorrectionDraft, basedOn: number): Correction {
  return { ...draft, basedOn };
}
