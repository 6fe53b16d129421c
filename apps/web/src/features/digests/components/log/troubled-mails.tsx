import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { troublesQuery } from '../../../../shared/digests/troubles-query.js';
import { LogEntryRow } from './log-entry.js';

/** The mails that somebody should look at; nothing where there are none. */
export function TroubledMails({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('digests');
  const { data: troubles } = useQuery(troublesQuery(municipalityId));
  if (troubles === undefined || troubles.mails.length === 0) return null;
  return (
    <section className="card log">
      <h2>{t('log.troubled')}</h2>
      <p>{t('log.troubledText')}</p>
      <ul className="log__entries">
        {troubles.mails.map((entry) => (
          <LogEntryRow key={entry.slotKey} detailsOf={municipalityId} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
