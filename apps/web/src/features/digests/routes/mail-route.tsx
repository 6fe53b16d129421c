import type { SubscriptionsView } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { digestScreenPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { mailQuery } from '../api/delivery.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { Attempts } from '../components/log/attempts.js';
import { LogEntryRow } from '../components/log/log-entry.js';
import { MailActs } from '../components/log/mail-acts.js';

interface MailRouteProps {
  readonly municipalityId: string;
  readonly view: SubscriptionsView;
}

/** One mail: what became of it, every attempt, its text. */
export function MailRoute({ municipalityId, view }: MailRouteProps) {
  const { t } = useTranslation('digests');
  const { mailId = '' } = useParams();
  const address = { municipalityId, mailId };
  const { data, error, refetch } = useQuery(mailQuery(address));
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { entry, attempts, text } = data;
  if (entry.mail === null) return <NoSuchPage />;
  const language = view.subscriptions.find(({ id }) => id === entry.subscriptionId)?.language ?? 'de';
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={<span lang={language}>{entry.mail.subject}</span>}
      documentTitle={entry.mail.subject}
    >
      <div className="mail">
        <ul className="card log__entries">
          <LogEntryRow detailsOf={null} entry={entry} />
        </ul>
        <MailActs address={address} mail={entry.mail} />
        <Attempts attempts={attempts} />
        <section className="card">
          <h2>{t('mail.text')}</h2>
          {text === null ? (
            <p>{t('mail.textGone')}</p>
          ) : (
            <pre className="mail__text" lang={language}>
              {text}
            </pre>
          )}
        </section>
        <p>
          <Link className="lone-link" to={digestScreenPath(municipalityId, 'log')}>
            {t('mail.back')}
          </Link>
        </p>
      </div>
    </DigestsFrame>
  );
}
