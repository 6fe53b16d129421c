import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Says that rows still need a correction before they can be saved. */
export function RowProblemNotice({ count }: { readonly count: number }) {
  const { t } = useTranslation('catalogue');
  return (
    <Alert tone="danger" role="alert" title={t('own.wrongTitle', { count })}>
      <p className="kern-body">{t('own.wrongText')}</p>
    </Alert>
  );
}
