import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';

interface BrokenLinkProps {
  readonly kind: 'invitation' | 'invalidInvitation' | 'newPassword' | 'addressConfirmation';
}

/** What to do where a mailed link came without its secret or with half of it, or is no longer valid. */
export function BrokenLink({ kind }: BrokenLinkProps) {
  const { t } = useTranslation('account');
  const title = t(kind === 'invalidInvitation' ? 'brokenLink.invalidTitle' : 'brokenLink.title');
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{t(`brokenLink.${kind}`)}</p>
      <p>
        <Link className="lone-link" to={kind === 'newPassword' ? PATHS.forgottenPassword : PATHS.signIn}>
          {kind === 'newPassword' ? t('signIn.forgotten') : t('toSignIn')}
        </Link>
      </p>
    </div>
  );
}
