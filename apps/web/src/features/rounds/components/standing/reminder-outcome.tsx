import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../../shared/components/outcome.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import type { useReminder } from '../../api/reminder.js';

/** What came of the last reminder. */
export function ReminderOutcome({ reminder }: { readonly reminder: ReturnType<typeof useReminder> }) {
  const { t } = useTranslation('rounds');
  const { data, error, variables: department = '' } = reminder;
  if (error) return <ProblemNotice error={error} title={t('asked.failedTitle')} />;
  if (data === undefined) return null;
  const { mails, failed } = data;
  return (
    <Outcome title={t('asked.sent', { count: mails })} tone={failed === 0 ? 'success' : 'warning'}>
      <p className="kern-body" lang="de">
        {department}
      </p>
      {failed === 0 ? null : <p className="kern-body">{t('asked.failed', { count: failed })}</p>}
    </Outcome>
  );
}
