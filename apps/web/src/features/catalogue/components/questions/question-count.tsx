import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { criterionAnchor } from './criterion-anchor.js';
import type { TypedQuestion, VersionFields } from './typed-questions.js';

interface QuestionCountProps {
  readonly fields: VersionFields;
  readonly questions: readonly TypedQuestion[];
}

/** How many questions there are in how many criteria, and the way to the criteria that still have none. */
export function QuestionCount({ fields, questions }: QuestionCountProps) {
  const { t } = useTranslation('catalogue');
  const criteria = fields.flatMap((field) => field.criteria);
  const filled = new Set(questions.map(({ criterionId }) => criterionId));
  const empty = criteria.filter(({ id }) => !filled.has(id));
  const inCriteria = t('own.inCriteria', { count: criteria.length });
  return (
    <div className="own-table__count">
      <p role="status">
        <b>{t('own.count', { count: questions.length, criteria: inCriteria })}</b>{' '}
        {empty.length === 0 ? t('own.noneEmpty') : t('own.empty', { count: empty.length })}
      </p>
      {empty.length > 0 && empty.length < criteria.length ? (
        <ul className="own-table__empty" aria-label={t('own.emptyLabel')}>
          {empty.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${criterionAnchor(id)}`}>
                <Localized text={title} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
