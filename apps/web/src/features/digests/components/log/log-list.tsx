import { Button } from '@selbstcheck/ui';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { DigestLog } from '@selbstcheck/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { LogEntryRow } from './log-entry.js';

interface LogListProps {
  readonly municipalityId: string;
  readonly log: UseInfiniteQueryResult<InfiniteData<DigestLog>>;
}

/** The decisions, newest first, and the way to older ones. */
export function LogList({ municipalityId, log }: LogListProps) {
  const { t } = useTranslation('digests');
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError } = log;
  const end = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];

  // The button that was pressed is gone with the last page.
  useEffect(() => {
    if (!hasNextPage && wasAsked.current) end.current?.focus();
    wasAsked.current = false;
  }, [hasNextPage]);

  const more = () => {
    wasAsked.current = true;
    void log.fetchNextPage();
  };
  return (
    <section className="card log" aria-busy={log.isPlaceholderData}>
      <h2>{t('log.listTitle')}</h2>
      <ul className="log__entries">
        {entries.map((entry) => (
          <LogEntryRow key={entry.slotKey} detailsOf={municipalityId} entry={entry} />
        ))}
      </ul>
      {isFetchNextPageError ? <ProblemNotice error={log.error} /> : null}
      {hasNextPage ? (
        <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={more}>
          {isFetchingNextPage ? t('pending') : t('log.more')}
        </Button>
      ) : (
        <p ref={end} tabIndex={-1} className="muted">
          {t(entries.length === 0 ? 'log.none' : 'log.allShown')}
        </p>
      )}
    </section>
  );
}
