import type { LoggedMailView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Moment } from '../frame/moment.js';

/** Every attempt to send a mail, in the order they were made. */
export function Attempts({ attempts }: Pick<LoggedMailView, 'attempts'>) {
  const { t } = useTranslation('digests');
  return (
    <section className="card">
      <h2>{t('mail.attemptsTitle')}</h2>
      {attempts.length === 0 ? <p>{t('mail.noAttempts')}</p> : null}
      <ol className="attempts">
        {attempts.map(({ at, outcome, replyCode }) => (
          <li key={at}>
            <Moment at={at} />: {outcome === 'accepted' ? t('mail.accepted') : t(`mail.problem.${outcome}`)}
            {replyCode === null ? null : ` ${t('mail.replyCode', { code: replyCode })}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
