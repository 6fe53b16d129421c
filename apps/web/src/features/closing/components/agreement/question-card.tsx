import type { AgreementQuestion } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { AgreedAnswer } from './agreed-answer.js';
import { DepartmentAnswers } from './department-answers.js';
import { EvidenceList } from './evidence-list.js';
import { questionAnchor } from './question-anchor.js';
import { WorkshopAnswer } from './workshop-answer.js';

interface QuestionCardProps {
  readonly address: RoundAddress;
  readonly question: AgreementQuestion;
  readonly mayAgree: boolean;
  /** The whole criterion has a symbol of its own in the workshop view, so single answers would not count. */
  readonly isWorkshopCovered: boolean;
}

/** One question on the table of the group. */
export function QuestionCard({ address, question, mayAgree, isWorkshopCovered }: QuestionCardProps) {
  const { t } = useTranslation('closing');
  const { code, text, settlement, evidence } = question;
  return (
    <section
      className={`card agreement-question agreement-question--${settlement}`}
      id={questionAnchor(question.id)}
    >
      <h2>
        <span className="agreement-question__code">{code}</span>{' '}
        {text === null ? t('agreement.onPaper') : <Localized text={text} />}
      </h2>
      {settlement === 'disagreement' ? (
        <p className="agreement-question__mark">{t('agreement.differ')}</p>
      ) : null}
      <DepartmentAnswers question={question} />
      <EvidenceList address={address} evidence={evidence} />
      <div className="agreement-question__group">
        <AgreedAnswer address={address} question={question} mayAgree={mayAgree} />
        {isWorkshopCovered ? null : (
          <WorkshopAnswer address={address} question={question} mayAgree={mayAgree} />
        )}
      </div>
    </section>
  );
}
