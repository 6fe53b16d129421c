import { describe, expect, it } from '@jest/globals';
import {
  changesIn,
  correctionOf,
  NOTHING_TO_CORRECT,
  withAnswer,
  withoutRating,
  withRating,
  withText,
} from './correction-draft.js';

const answer = (questionId: string, value: 'yes' | 'no') =>
  ({ questionId, reading: 'self_rating', answer: value }) as const;

describe('what somebody corrects of a closed round', () => {
  it('counts each place once, however often it was changed', () => {
    const draft = withAnswer(
      withAnswer(NOTHING_TO_CORRECT, answer('q1', 'yes'), 'no'),
      answer('q1', 'yes'),
      'no',
    );
    expect(changesIn(draft)).toBe(1);
    expect(changesIn(withAnswer(draft, answer('q2', 'yes'), 'no'))).toBe(2);
  });

  it('is nothing again where everything was put back as it was', () => {
    const answered = withAnswer(NOTHING_TO_CORRECT, answer('q1', 'yes'), 'no');
    expect(changesIn(withAnswer(answered, answer('q1', 'no'), 'no'))).toBe(0);
    const text = { fieldId: 'f1', kind: 'measures', text: 'neu' } as const;
    const written = withText(NOTHING_TO_CORRECT, text, 'alt');
    expect(changesIn(withText(written, { ...text, text: 'alt' }, 'alt'))).toBe(0);
  });

  it('keeps both readings of a question apart', () => {
    const self = withAnswer(NOTHING_TO_CORRECT, answer('q1', 'yes'), 'no');
    const both = withAnswer(self, { questionId: 'q1', reading: 'workshop', answer: null }, 'yes');
    expect(both.answers).toHaveLength(2);
  });

  it('tells a symbol taken away from one left as it is', () => {
    const gone = { criterionId: 'c1', reading: 'workshop', rating: null } as const;
    const draft = withRating(NOTHING_TO_CORRECT, gone);
    expect(draft.ratings).toEqual([gone]);
    expect(changesIn(withoutRating(draft, 'c1', 'workshop'))).toBe(0);
  });

  it('is sent with the revision that the person saw', () => {
    const draft = { ...NOTHING_TO_CORRECT, reason: 'Tippfehler', title: 'Selbstcheck 2025' };
    expect(correctionOf(draft, 3)).toMatchObject({
      basedOn: 3,
      reason: 'Tippfehler',
      title: 'Selbstcheck 2025',
    });
  });
});
