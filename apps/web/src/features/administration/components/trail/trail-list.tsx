import { Button } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import type { useTrail } from '../../api/trail.js';
import { Fetched } from '../frame/fetched.js';
import { TrailEntry } from './trail-entry.js';

/** The entries, newest first, and the way to older ones. */
export function TrailList({ trail }: { readonly trail: ReturnType<typeof useTrail> }) {
  const t = useAdministrationText();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = trail;
  const end = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(false);

  // The button that was pressed is gone with the last page.
  useEffect(() => {
    if (!hasNextPage && wasAsked.current) end.current?.focus();
    wasAsked.current = false;
  }, [hasNextPage]);

  const more = () => {
    wasAsked.current = true;
    void trail.fetchNextPage();
  };
  return (
    <section className="card">
      <h2>{t('trail.listTitle')}</h2>
      <Fetched query={trail}>
        {({ pages }) => {
          const events = pages.flatMap((page) => page.events);
          return (
            <>
              <ul className="entries entries--trail">
                {events.map((event) => (
                  <TrailEntry key={event.sequence} event={event} />
                ))}
              </ul>
              {isFetchNextPageError ? <ProblemNotice error={trail.error} /> : null}
              {hasNextPage ? (
                <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={more}>
                  {isFetchingNextPage ? t('action.running') : t('trail.more')}
                </Button>
              ) : (
                <p ref={end} tabIndex={-1} className="muted">
                  {t(events.length === 0 ? 'trail.none' : 'trail.allShown')}
                </p>
              )}
            </>
          );
        }}
      </Fetched>
    </section>
  );
}
