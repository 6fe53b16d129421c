import type { JobsView } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ActionButton } from '../frame/action-button.js';
import { countsInWords } from './counts-in-words.js';
import { LastRun } from './last-run.js';
import { scheduleInWords } from './schedule-in-words.js';
import { TimeInZone } from './time-in-zone.js';

interface JobRowProps {
  readonly job: JobsView['jobs'][number];
  readonly zone: string;
  /** null where it cannot be started now. */
  readonly onStart: (() => void) | null;
  readonly starting: boolean;
  readonly started: boolean;
}

/** A job: what it does, when it runs, how it went, what waits, and starting it. */
export function JobRow({ job, zone, onStart, starting, started }: JobRowProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const { name, schedule, counts, nextRunAt, openFailures } = job;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="jobs__name">{t(`jobs.name.${name}`)}</span>{' '}
        {openFailures === 0 ? null : (
          <Badge tone="warning">{t('jobs.openFailures', { count: openFailures })}</Badge>
        )}
        <p className="muted">{t(`jobs.what.${name}`)}</p>
      </th>
      <td role="cell" data-column={t('jobs.column.schedule')}>
        <p>{scheduleInWords(schedule, t, language)}</p>
        {schedule === null ? null : <code className="jobs__pattern">{schedule}</code>}
      </td>
      <td role="cell" data-column={t('jobs.column.lastRun')}>
        <LastRun job={job} zone={zone} />
      </td>
      <td role="cell" data-column={t('jobs.column.now')}>
        {countsInWords(counts, t).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </td>
      <td role="cell" data-column={t('jobs.column.nextRun')}>
        {nextRunAt === null ? (
          <p>{t(schedule === null ? 'jobs.nextOnDemand' : 'jobs.nextUnknown')}</p>
        ) : (
          <TimeInZone moment={nextRunAt} zone={zone} />
        )}
      </td>
      <td role="cell" className="jobs__act">
        {onStart === null ? null : (
          <ActionButton
            word={t(starting ? 'action.running' : 'jobs.start')}
            to={t(`jobs.name.${name}`)}
            pending={starting}
            onClick={onStart}
          />
        )}
        <span role="status">{started ? t('jobs.started') : null}</span>
      </td>
    </tr>
  );
}
