import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import { CatalogueProblem } from '../frame/catalogue-problem.js';

/** Why a link was not saved. Where somebody else was faster, that is no fault: the draft is there anew. */
export function ChangeProblem({ error }: { readonly error: Error }) {
  const { t } = useTranslation('catalogue');
  if (problemCodeOf(error) !== 'draft-revision-stale') {
    return <CatalogueProblem title={t('links.refusedTitle')} error={error} />;
  }
  return (
    <Alert tone="warning" role="alert" title={t('links.staleTitle')}>
      <p className="kern-body">{t('links.staleText')}</p>
    </Alert>
  );
}
