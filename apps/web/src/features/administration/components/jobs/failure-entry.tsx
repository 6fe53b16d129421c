import type { JobsView } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { ActionButton } from '../frame/action-button.js';
import { Entry } from '../frame/entry.js';
import { FailureWords } from './failure-words.js';
import { TimeInZone } from './time-in-zone.js';

interface FailureEntryProps {
  readonly failure: JobsView['failures'][number];
  readonly zone: string;
  readonly pending: boolean;
  /** null where nothing can be run now. */
  readonly onRetry: (() => void) | null;
  readonly onPutAside: () => void;
}

/** A failure: which job, when, why, and what can be done about it. */
export function FailureEntry({ failure, zone, pending, onRetry, onPutAside }: FailureEntryProps) {
  const t = useAdministrationText();
  const { name, startedAt, endedAt, attempt, error } = failure;
  const job = t(`jobs.name.${name}`);
  return (
    <Entry
      title={job}
      facts={[
        <span key="at" className="muted">
          <TimeInZone moment={endedAt ?? startedAt} zone={zone} />
          {', '}
          {t('jobs.failure.attempts', { count: attempt })}
        </span>,
        error === null ? null : <FailureWords key="why" error={error} />,
      ]}
      actions={
        <>
          {onRetry === null ? null : (
            <ActionButton word={t('jobs.failure.retry')} to={job} pending={pending} onClick={onRetry} />
          )}
          <ActionButton word={t('jobs.failure.aside')} to={job} pending={pending} onClick={onPutAside} />
        </>
      }
    />
  );
}
