import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import type { Question } from '../../screen/actions.js';
import { cardId } from '../../screen/places.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { LastAnswer } from './last-answer.js';
import { OtherAnswers } from './other-answers.js';
import { QuestionTitle } from './question-title.js';

interface ReadOnlyCardProps {
  readonly address: RoundAddress;
  readonly question: Question;
  readonly year: string;
  readonly department: string | null;
  /** Why the department cannot answer this question, though it can answer others; else null. */
  readonly reason: string | null;
}

/** One question with everything that was said to it, for whoever does not answer it. */
export function ReadOnlyCard({ address, question, year, department, reason }: ReadOnlyCardProps) {
  const { t } = useTranslation('answering');
  const isSilent = question.answers.length === 0 && question.agreed === null;
  return (
    <section id={cardId(question.id)} data-question={question.id} className="question" tabIndex={-1}>
      <QuestionTitle question={question} />
      {reason === null ? null : <p className="muted">{reason}</p>}
      {isSilent ? <p>{t('readOnly.nothing')}</p> : <OtherAnswers question={question} department={null} />}
      <LastAnswer last={question.last} year={year} department={department} code={question.code} />
      <p className="muted">
        {question.departments.length === 0
          ? t('readOnly.nobodyAsked')
          : t('readOnly.asked', { departments: question.departments.join(', ') })}
      </p>
      <EvidenceList
        address={address}
        evidence={question.evidence}
        removableOf={null}
        onRemove={() => undefined}
      />
    </section>
  );
}
