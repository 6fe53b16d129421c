import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useSignedIn } from '../../../shared/session/use-session.js';

interface OutcomeProps {
  readonly title: string;
  readonly text: string;
}

/** What is done now, and the way on: to the start for somebody signed in, else to signing in. */
export function Outcome({ title, text }: OutcomeProps) {
  const { t } = useTranslation('account');
  const signedIn = useSignedIn() !== null;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{text}</p>
      <p>
        <Link className="kern-btn kern-btn--primary" to={signedIn ? PATHS.home : PATHS.signIn}>
          <span className="kern-label">{signedIn ? t('toStart') : t('toSignIn')}</span>
        </Link>
      </p>
    </div>
  );
}
