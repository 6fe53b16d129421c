import type { AgreementQuestion, GivenAnswer } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { EntryProblemNotice } from '../entry-problem.js';
import { AnswerChoices, useAnswerWords } from './answer-choices.js';
import { useChoice } from './use-choice.js';

interface WorkshopAnswerProps {
  readonly address: RoundAddress;
  readonly question: AgreementQuestion;
  readonly mayAgree: boolean;
}

/** What the workshop says to a question; it follows the self-rating until it says something else. */
export function WorkshopAnswer({ address, question, mayAgree }: WorkshopAnswerProps) {
  const { t } = useTranslation('closing');
  const { answer } = question.workshop;
  if (mayAgree) {
    return (
      <Disclosure
        summary={answer === null ? t('workshop.asSelfRating') : <strong>{t('workshop.differs')}</strong>}
      >
        <WorkshopChoice address={address} question={question} />
      </Disclosure>
    );
  }
  return answer === null ? null : (
    <p>
      <strong>{t('workshop.answer')}:</strong> <AnswerMark answer={answer} />
    </p>
  );
}

function WorkshopChoice({ address, question }: Omit<WorkshopAnswerProps, 'mayAgree'>) {
  const { t } = useTranslation('closing');
  const words = useAnswerWords();
  const { answer, revision } = question.workshop;
  const { chosen, choose, failure } = useChoice<GivenAnswer | 'same'>(address, answer ?? 'same', (value) => ({
    kind: 'workshop_answer',
    questionId: question.id,
    answer: value === 'same' ? null : value,
    basedOn: revision,
  }));
  return (
    <>
      <AnswerChoices<GivenAnswer | 'same'>
        legend={t('workshop.answer')}
        choices={[{ value: 'same', word: t('workshop.same') }, ...words]}
        chosen={chosen}
        onChoose={choose}
      />
      <EntryProblemNotice failure={failure} />
    </>
  );
}
