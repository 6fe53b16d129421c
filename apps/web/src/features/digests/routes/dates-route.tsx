import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { feedQuery } from '../api/calendar-feed.js';
import { meetingsQuery } from '../api/meetings.js';
import { publicationsQuery } from '../api/publications.js';
import { FeedCard } from '../components/dates/feed-card.js';
import { MeetingsCard } from '../components/dates/meetings-card.js';
import { PublicationsCard } from '../components/dates/publications-card.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';

interface DatesRouteProps {
  readonly municipalityId: string;
  readonly mayCoordinate: boolean;
}

/** Meetings, the calendar feed, and what addresses without an account may know. */
export function DatesRoute({ municipalityId, mayCoordinate }: DatesRouteProps) {
  const { t } = useTranslation('digests');
  const meetings = useQuery(meetingsQuery(municipalityId));
  const feed = useQuery(feedQuery(municipalityId));
  const publications = useQuery({ ...publicationsQuery(municipalityId), enabled: mayCoordinate });
  const failed = [meetings, feed, publications].find(
    ({ error, data }) => error !== null && data === undefined,
  );
  if (failed) return <ProblemScreen error={failed.error} onRetry={() => void failed.refetch()} />;
  if (meetings.data === undefined || feed.data === undefined || publications.isLoading) return <Loading />;
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('tabs.dates')}
      documentTitle={t('tabs.dates')}
      lead={t(mayCoordinate ? 'dates.lead' : 'dates.leadReadOnly')}
    >
      <MeetingsCard municipalityId={municipalityId} view={meetings.data} mayCoordinate={mayCoordinate} />
      <FeedCard municipalityId={municipalityId} feed={feed.data} />
      {!mayCoordinate || publications.data === undefined ? null : (
        <PublicationsCard municipalityId={municipalityId} view={publications.data} />
      )}
    </DigestsFrame>
  );
}
