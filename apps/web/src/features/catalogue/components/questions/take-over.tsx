import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Whether what was read joins the table or takes its place. */
export type TakingOver = 'merge' | 'replace';

interface TakeOverProps {
  /** With an empty table there is only one way. */
  readonly isTableEmpty: boolean;
  readonly pending: boolean;
  readonly onTakeOver: (how: TakingOver) => void;
}

/** Puts what was read into the table. */
export function TakeOver({ isTableEmpty, pending, onTakeOver }: TakeOverProps) {
  const { t } = useTranslation('catalogue');
  const press = (how: TakingOver) => () => {
    if (!pending) onTakeOver(how);
  };
  const word = isTableEmpty ? t('own.take.first') : t('own.take.merge');
  return (
    <div className="form__actions">
      <Button variant="secondary" aria-disabled={pending} onClick={press('merge')}>
        {pending ? t('own.take.running') : word}
      </Button>
      {isTableEmpty ? null : (
        <Button variant="tertiary" aria-disabled={pending} onClick={press('replace')}>
          {t('own.take.replace')}
        </Button>
      )}
    </div>
  );
}
