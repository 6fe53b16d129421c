import type { VersionView } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { QuestionList } from './question-list.js';

type Criterion = VersionView['fields'][number]['criteria'][number];

/** Fields, in them criteria, in them questions, each folded until somebody wants it. */
export function VersionContent({ fields }: Pick<VersionView, 'fields'>) {
  const { t } = useTranslation('catalogue');
  return (
    <section className="card card--long catalogue__content">
      <h2>{t('version.contentTitle')}</h2>
      {fields.map(({ id, number, title, criteria }) => (
        <Disclosure
          key={id}
          summary={
            <>
              <h3>
                {number} <Localized text={title} />
              </h3>{' '}
              <span className="muted">{t('criteria', { count: criteria.length })}</span>
            </>
          }
        >
          {criteria.map((criterion) => (
            <CriterionContent key={criterion.id} criterion={criterion} />
          ))}
        </Disclosure>
      ))}
    </section>
  );
}

function CriterionContent({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation('catalogue');
  const { title, questionCount, questions } = criterion;
  return (
    <Disclosure
      summary={
        <>
          <h4>
            <Localized text={title} />
          </h4>{' '}
          <span className="muted">
            {questionCount === null
              ? t('questions', { count: questions.length })
              : t('version.questions', { count: questionCount })}
          </span>
        </>
      }
    >
      <QuestionList questionCount={questionCount} questions={questions} />
    </Disclosure>
  );
}
