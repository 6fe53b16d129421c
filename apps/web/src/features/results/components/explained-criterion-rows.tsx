import type { FieldExplanation } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { AnswerMark } from '../../../shared/components/answer-mark.js';
import { Localized } from '../../../shared/components/localized.js';
import { RatingMark } from '../../../shared/components/rating-mark.js';
import { CriterionReason } from './criterion-reason.js';

interface ExplainedCriterionRowsProps {
  readonly criterion: FieldExplanation['criteria'][number];
  /** Whether each criterion says what it rests on; not where all are taken over from a report. */
  readonly reasoned: boolean;
}

/** A criterion with its reason, then one row per question and answer. */
export function ExplainedCriterionRows({ criterion, reasoned }: ExplainedCriterionRowsProps) {
  const { t } = useTranslation();
  const { title, symbol, missing, calculation } = criterion;
  const questions = calculation.basis === 'recorded' ? [] : criterion.questions;
  return (
    <tbody>
      <tr className="results__field">
        <th scope="rowgroup">
          <span className="results__title">
            <Localized text={title} />
          </span>
          {reasoned ? <CriterionReason calculation={calculation} /> : null}
        </th>
        <td>
          <RatingMark symbol={symbol} missing={missing} hollow={calculation.evidence === 'thin'} />
        </td>
      </tr>
      {questions.map(({ code, text, answer }) => (
        <tr key={code}>
          <th scope="row">
            <span className="results__number">{code}</span>
            <span className="results__title">
              {text === null ? (
                <span className="muted">{t('why.questionUnknown')}</span>
              ) : (
                <Localized text={text} />
              )}
            </span>
          </th>
          <td>
            <AnswerMark answer={answer} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
