import type { AuditEvent } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { Entry } from '../frame/entry.js';
import { Time } from '../frame/time.js';
import { taskWords } from '../members/task-words.js';
import { ChangesTable } from './changes-table.js';
import { actionWords, actorWords } from './trail-words.js';

/** One entry: what happened, when, in which role; the rest is folded. */
export function TrailEntry({ event }: { readonly event: AuditEvent }) {
  const t = useAdministrationText();
  return (
    <Entry
      title={actionWords(event.action, t)}
      facts={[
        <Time key="at" moment={event.at} />,
        <span key="actor" className="muted">
          {actorWords(event.actor, t)}
        </span>,
        taskWords(event.actor),
      ]}
    >
      <Disclosure summary={t('trail.details', { sequence: event.sequence })}>
        <ChangesTable event={event} />
        <dl className="facts">
          {event.subject.id === null ? null : (
            <>
              <dt>{t('trail.subjectId')}</dt>
              <dd>
                <code>{event.subject.id}</code>
              </dd>
            </>
          )}
          <dt>{t('trail.hash')}</dt>
          <dd>
            <code>{event.hash}</code>
          </dd>
        </dl>
      </Disclosure>
    </Entry>
  );
}
