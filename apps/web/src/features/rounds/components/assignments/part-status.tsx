import { Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { sharedIn, unheldIn, type Holders } from './holders.js';

interface PartStatusProps {
  readonly holders: Holders;
  readonly questionIds: readonly string[];
}

/** What stands out: questions that nobody has, and questions that several have. */
export function PartStatus({ holders, questionIds }: PartStatusProps) {
  const { t } = useTranslation('rounds');
  const unheld = unheldIn(holders, questionIds).length;
  const shared = sharedIn(holders, questionIds).length;
  const isWhole = unheld === questionIds.length;
  if (questionIds.length === 0) return <span className="muted">{t('assignments.noQuestion')}</span>;
  return (
    <>
      {unheld === 0 ? null : (
        <span className="holding__unheld">
          <Icon name="warning" />
          {isWhole ? t('assignments.nobody') : t('assignments.unheldSome', { count: unheld })}
        </span>
      )}
      {shared === 0 ? null : (
        <span className="holding__shared">
          {shared === questionIds.length
            ? t('assignments.several')
            : t('assignments.sharedSome', { count: shared })}
        </span>
      )}
    </>
  );
}
