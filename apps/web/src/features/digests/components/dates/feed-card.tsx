import type { CalendarFeedView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../../shared/components/outcome.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useFeedEnding, useFeedMaking } from '../../api/calendar-feed.js';
import { FeedAddress } from './feed-address.js';
import { FeedDialog } from './feed-dialog.js';

interface FeedCardProps {
  readonly municipalityId: string;
  readonly feed: CalendarFeedView;
}

/** One's own calendar feed: made, renewed, ended. */
export function FeedCard({ municipalityId, feed }: FeedCardProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null);
  const making = useFeedMaking(municipalityId);
  const ending = useFeedEnding(municipalityId);
  const { createdAt } = feed;
  const address = making.data?.address ?? null;
  const act = asked === 'end' ? ending : making;
  const close = () => {
    if (!act.isSuccess) act.reset();
    setAsked(null);
  };
  const confirm = () => {
    // an address that was just shown no longer counts
    making.reset();
    act.mutate(undefined, { onSuccess: () => setAsked(null) });
  };
  return (
    <section className="card dates-card">
      <h2>{t('feed.title')}</h2>
      <p>{t('feed.text')}</p>
      {address === null ? null : <FeedAddress address={address} />}
      {ending.isSuccess && createdAt === null ? <Outcome title={t('feed.ended')} /> : null}
      {createdAt === null ? (
        <div>
          <Button
            variant="secondary"
            aria-disabled={making.isPending}
            onClick={() => {
              if (!making.isPending) making.mutate();
            }}
          >
            {making.isPending ? t('pending') : t('feed.make')}
          </Button>
        </div>
      ) : (
        <>
          <p className="muted">{t('feed.madeAt', { moment: showMoment(createdAt, language) })}</p>
          <div className="dates-card__acts">
            <Button variant="secondary" onClick={() => setAsked('renew')}>
              {t('feed.renew')}
            </Button>
            <Button variant="secondary" onClick={() => setAsked('end')}>
              {t('feed.end')}
            </Button>
          </div>
        </>
      )}
      {making.error && asked === null ? <ProblemNotice error={making.error} /> : null}
      <FeedDialog
        asked={asked}
        pending={act.isPending}
        error={act.error}
        onConfirm={confirm}
        onClose={close}
      />
    </section>
  );
}
