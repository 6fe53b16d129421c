import type { RoundPlanView } from '@selbstcheck/contracts';
import { Alert, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';

interface MissingQuestionsProps {
  readonly criteria: RoundPlanView['criteriaWithoutQuestions'];
}

/** Criteria that nothing could be answered in: as long as there is one, no round opens. */
export function MissingQuestions({ criteria }: MissingQuestionsProps) {
  const { t } = useTranslation('rounds');
  if (criteria.length === 0) return null;
  return (
    <Alert tone="warning" title={t('version.missing', { count: criteria.length })}>
      <p className="kern-body">{t('version.missingText')}</p>
      <Disclosure summary={t('version.missingShow')}>
        <ul>
          {criteria.map(({ id, title }) => (
            <li key={id}>
              <Localized text={title} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Alert>
  );
}
