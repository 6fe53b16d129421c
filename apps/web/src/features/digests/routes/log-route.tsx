import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { logQuery } from '../api/delivery.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { useParameter } from '../components/frame/use-parameter.js';
import { LogFilter } from '../components/log/log-filter.js';
import { LogList } from '../components/log/log-list.js';
import { TroubledMails } from '../components/log/troubled-mails.js';

/** Under which name the address keeps which subscription is looked at. */
const PARAMETER = 'mitteilung';

interface LogRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** What was sent, what was not, and why. */
export function LogRoute({ municipalityId, view }: LogRouteProps) {
  const { t } = useTranslation('digests');
  const [chosen, choose] = useParameter(PARAMETER);
  const log = useInfiniteQuery(logQuery(municipalityId, chosen === '' ? null : chosen));
  if (log.data === undefined) {
    return log.error ? <ProblemScreen error={log.error} onRetry={() => void log.refetch()} /> : <Loading />;
  }
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={t('tabs.log')}
      documentTitle={t('tabs.log')}
      lead={t('log.lead')}
    >
      <TroubledMails municipalityId={municipalityId} />
      <LogFilter subscriptions={view.subscriptions} chosen={chosen} onChoose={choose} />
      <LogList municipalityId={municipalityId} log={log} />
    </DigestsFrame>
  );
}
