import type { ReadingName, RevisionView } from '@selbstcheck/contracts';
import { glyphOfSymbol, type Answer, type RatingSymbol } from '@selbstcheck/domain';
import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { GIVEN_ANSWERS } from '../agreement/answer-choices.js';
import { useWording } from '../wording.js';
import { withAnswer, withoutRating, withRating, type CorrectionDraft } from './correction-draft.js';

type FrozenCriterion = RevisionView['fields'][number]['criteria'][number];
type FrozenQuestion = FrozenCriterion['questions'][number];

const ANSWERS: readonly Answer[] = [...GIVEN_ANSWERS, 'not_answered'];
const SYMBOLS: readonly RatingSymbol[] = [3, 2, 1, 0, null];
const AS_IT_IS = 'as-it-is';
const NO_SYMBOL = 'no-symbol';

interface CorrectedCriterionProps {
  readonly criterion: FrozenCriterion;
  readonly draft: CorrectionDraft;
  readonly onChange: (draft: CorrectionDraft) => void;
}

/** The answers of one criterion, or its symbol as a whole, in both readings. */
export function CorrectedCriterion({ criterion, draft, onChange }: CorrectedCriterionProps) {
  const { t } = useTranslation('closing');
  return (
    <>
      {criterion.questions.map((question) => (
        <CorrectedQuestion key={question.id} question={question} draft={draft} onChange={onChange} />
      ))}
      <fieldset className="correction__whole">
        <legend>{t('whole.summary')}</legend>
        {(['self_rating', 'workshop'] as const).map((reading) => (
          <CorrectedRating
            key={reading}
            criterion={criterion}
            reading={reading}
            draft={draft}
            onChange={onChange}
          />
        ))}
      </fieldset>
    </>
  );
}

function CorrectedQuestion(
  props: Omit<CorrectedCriterionProps, 'criterion'> & { readonly question: FrozenQuestion },
) {
  const { question, draft, onChange } = props;
  const { t } = useTranslation('closing');
  const common = useTranslation().t;
  const wording = useWording();
  const { id, code, text, answer, workshopAnswer } = question;
  const changed = (reading: ReadingName) =>
    draft.answers.find((each) => each.questionId === id && each.reading === reading);
  const words = ANSWERS.map((value) => ({ value, word: common(`answer.${value}`) }));
  const workshopNow = changed('workshop');
  return (
    <fieldset className="correction__question">
      <legend>
        {code} {text === null ? t('agreement.onPaper') : wording(text)}
      </legend>
      <SelectField
        label={t('reading.self_rating')}
        choices={words}
        value={changed('self_rating')?.answer ?? answer}
        onChange={(event) =>
          onChange(
            withAnswer(
              draft,
              { questionId: id, reading: 'self_rating', answer: event.target.value as Answer },
              answer,
            ),
          )
        }
      />
      <SelectField
        label={t('reading.workshop')}
        choices={[{ value: AS_IT_IS, word: t('workshop.same') }, ...words]}
        value={(workshopNow === undefined ? workshopAnswer : workshopNow.answer) ?? AS_IT_IS}
        onChange={(event) => {
          const { value } = event.target;
          const next = value === AS_IT_IS ? null : (value as Answer);
          onChange(withAnswer(draft, { questionId: id, reading: 'workshop', answer: next }, workshopAnswer));
        }}
      />
    </fieldset>
  );
}

function CorrectedRating(props: CorrectedCriterionProps & { readonly reading: ReadingName }) {
  const { criterion, reading, draft, onChange } = props;
  const { t } = useTranslation('closing');
  const common = useTranslation().t;
  const changed = draft.ratings.find((each) => each.criterionId === criterion.id && each.reading === reading);
  const symbols = SYMBOLS.map((symbol) => ({
    value: String(symbol),
    word: `${glyphOfSymbol(symbol)} ${common(symbol === null ? 'symbol.not_assessable' : `symbol.${symbol}`)}`,
  }));
  const chosen =
    changed === undefined ? AS_IT_IS : changed.rating === null ? NO_SYMBOL : String(changed.rating.symbol);
  const change = (value: string) => {
    if (value === AS_IT_IS) return withoutRating(draft, criterion.id, reading);
    const symbol = SYMBOLS.find((each) => String(each) === value);
    const rating = value === NO_SYMBOL || symbol === undefined ? null : { symbol };
    return withRating(draft, { criterionId: criterion.id, reading, rating });
  };
  return (
    <SelectField
      label={t(`reading.${reading}`)}
      choices={[
        { value: AS_IT_IS, word: t('correction.asItIs') },
        { value: NO_SYMBOL, word: t('correction.noSymbol') },
        ...symbols,
      ]}
      value={chosen}
      onChange={(event) => onChange(change(event.target.value))}
    />
  );
}
