import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { takeReturn } from '../../../shared/provider/kept-return.js';
import { signInPath } from '../../../shared/session/return-path.js';
import { providerReturnQuery } from '../api/provider-return.js';

/** Where the OpenID provider sends the browser back to. */
export default function SignInReturnRoute() {
  const { t } = useTranslation('account');
  const { search } = useLocation();
  const navigate = useNavigate();
  const [query] = useState(search);
  const { error, isSuccess } = useQuery(providerReturnQuery(query));

  useEffect(() => {
    // What the provider wrote into the address is for the server only.
    history.replaceState(history.state, '', PATHS.signInReturn);
  }, []);

  useEffect(() => {
    if (isSuccess) void navigate(signInPath(takeReturn()), { replace: true });
  }, [isSuccess, navigate]);

  if (error === null) return <Loading />;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('signIn.returnFailed')}>{t('signIn.returnFailed')}</ScreenHeading>
      <ProblemNotice error={error} />
      <p>
        <Link className="lone-link" to={PATHS.signIn}>
          {t('toSignIn')}
        </Link>
      </p>
    </div>
  );
}
