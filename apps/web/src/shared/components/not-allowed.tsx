import { useTranslation } from 'react-i18next';
import { DeadEnd } from './dead-end.js';

/** Says that a screen is for others, and who can change that. */
export function NotAllowed() {
  const { t } = useTranslation();
  return <DeadEnd title={t('notAllowed.title')} text={t('problem.not-allowed')} />;
}
