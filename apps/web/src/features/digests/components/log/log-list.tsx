import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { DigestLog } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { NextPage } from '../../../../shared/components/next-page.js';
import { LogEntryRow } from './log-entry.js';

interface LogListProps {
  readonly municipalityId: string;
  readonly log: UseInfiniteQueryResult<InfiniteData<DigestLog>>;
}

/** The decisions, newest first, and the way to older ones. */
export function LogList({ municipalityId, log }: LogListProps) {
  const { t } = useTranslation('digests');
  const { data } = log;
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section className="card log" aria-busy={log.isPlaceholderData}>
      <h2>{t('log.listTitle')}</h2>
      <ul className="log__entries">
        {entries.map((entry) => (
          <LogEntryRow key={entry.slotKey} detailsOf={municipalityId} entry={entry} />
        ))}
      </ul>
      <NextPage
        query={log}
        moreWord={t('log.more')}
        pendingWord={t('pending')}
        endWord={t(entries.length === 0 ? 'log.none' : 'log.allShown')}
      />
    </section>
  );
}
