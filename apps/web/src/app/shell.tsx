import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useCurrentMunicipality } from '../shared/addresses/current-municipality.js';
import { useInstallation } from '../shared/api/installation.js';
import { useMunicipalities } from '../shared/api/municipalities.js';
import { Loading } from '../shared/components/loading.js';
import { useSessionProblems } from '../shared/session/use-session-problems.js';
import { DemonstrationMark } from './demonstration-mark.js';
import { ErrorBoundary } from './error-boundary.js';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { useScrollToTop } from './scroll-to-top.js';

/** What surrounds every screen. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const municipalities = useMunicipalities().data ?? [];
  const current = useCurrentMunicipality();
  const installation = useInstallation().data;
  useScrollToTop();
  useSessionProblems();
  return (
    <>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <PageHeader municipalities={municipalities} current={current} />
      <DemonstrationMark />
      <main id="content" className="page-width" tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <PageFooter installation={installation} />
    </>
  );
}
