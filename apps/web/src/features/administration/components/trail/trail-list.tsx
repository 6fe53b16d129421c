import { NextPage } from '../../../../shared/components/next-page.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import type { useTrail } from '../../api/trail.js';
import { Fetched } from '../frame/fetched.js';
import { TrailEntry } from './trail-entry.js';

/** The entries, newest first, and the way to older ones. */
export function TrailList({ trail }: { readonly trail: ReturnType<typeof useTrail> }) {
  const t = useAdministrationText();
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
              <NextPage
                query={trail}
                moreWord={t('trail.more')}
                pendingWord={t('action.running')}
                endWord={t(events.length === 0 ? 'trail.none' : 'trail.allShown')}
              />
            </>
          );
        }}
      </Fetched>
    </section>
  );
}
