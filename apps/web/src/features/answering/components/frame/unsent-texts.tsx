import type { Questionnaire } from '@selbstcheck/contracts';
import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../shared/components/copy-button.js';
import { AnswerMark } from '../../../../shared/components/answer-mark.js';
import { criteriaIn } from '../../api/merged-questionnaire.js';
import type { OutboxEntry } from '../../outbox/outbox-entry.js';
import { QuotedNote } from '../card/quoted-note.js';

interface UnsentTextsProps {
  readonly questionnaire: Questionnaire;
  readonly entries: readonly OutboxEntry[];
  readonly onDiscard: (entry: OutboxEntry) => void;
}

/** What was typed and cannot be entered from this screen any more: to be copied, and given up only deliberately. */
export function UnsentTexts({ questionnaire, entries, onDiscard }: UnsentTextsProps) {
  const { t } = useTranslation('answering');
  const { t: tShared } = useTranslation();
  if (entries.length === 0) return null;
  const codes = new Map(
    criteriaIn(questionnaire).flatMap(({ questions }) =>
      questions.map(({ id, code }) => [id, code] as const),
    ),
  );
  const words = entries.map((entry) =>
    [codes.get(entry.questionId), entry.department, tShared(`answer.${entry.answer}`), entry.note]
      .filter((word) => word != null)
      .join(' · '),
  );
  return (
    <Alert tone="warning" title={t('unsent.title', { count: entries.length })}>
      <p className="kern-body">{t('unsent.text')}</p>
      <ul className="plain unsent">
        {entries.map((entry) => (
          <li key={entry.entryId}>
            <span className="question__code">{codes.get(entry.questionId) ?? t('unsent.otherQuestion')}</span>
            <span>{entry.department}</span>
            <AnswerMark answer={entry.answer} />
            <QuotedNote note={entry.note} />
            <button type="button" className="link-button" onClick={() => onDiscard(entry)}>
              {t('refused.discard')}
            </button>
          </li>
        ))}
      </ul>
      <CopyButton text={words.join('\n')} />
    </Alert>
  );
}
