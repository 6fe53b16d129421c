import { useTranslation } from 'react-i18next';
import { DeadEnd } from './dead-end.js';

/** Says that an address leads nowhere, with a way on. */
export function NoSuchPage() {
  const { t } = useTranslation();
  return <DeadEnd title={t('notFound.title')} text={t('notFound.text')} />;
}
