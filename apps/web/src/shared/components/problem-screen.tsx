import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { isWorthRetrying } from '../api/worth-retrying.js';
import { problemCodeOf } from '../i18n/problem-sentence.js';
import { NoSuchPage } from './no-such-page.js';
import { ProblemNotice } from './problem-notice.js';
import { ScreenHeading } from './screen-heading.js';

/** A screen that could not get what it shows: still has its heading and a way on. */
export function ProblemScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  // What is asked for comes from the address: where the server cannot make sense of it, there is no such page.
  if (problemCodeOf(error) === 'request-invalid') return <NoSuchPage />;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('state.problemTitle')}>{t('state.problemTitle')}</ScreenHeading>
      <ProblemNotice error={error} {...(isWorthRetrying(error) && { onRetry })} />
      <p>
        <Link className="lone-link" to={PATHS.home}>
          {t('notFound.home')}
        </Link>
      </p>
    </div>
  );
}
