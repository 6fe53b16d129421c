import type { VersionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';

type Criterion = VersionView['fields'][number]['criteria'][number];

/** The questions of a criterion as far as they are known, with their printed codes. */
export function QuestionList({ questionCount, questions }: Pick<Criterion, 'questionCount' | 'questions'>) {
  const { t } = useTranslation('catalogue');
  if (questions.length === 0) return <p>{t('version.notListed')}</p>;
  const isPartial = questionCount !== null && questionCount > questions.length;
  return (
    <>
      {isPartial ? <p>{t('version.partlyListed', { count: questionCount })}</p> : null}
      <ul className="catalogue__questions">
        {questions.map(({ id, code, text }) => (
          <li key={id}>
            <b>{code}</b>{' '}
            {text === null ? (
              <span className="muted">{t('version.onPaper')}</span>
            ) : (
              <span>
                <Localized text={text} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
