import { useInstallation } from '../../../shared/api/installation.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import '../../../styles/privacy.css';
import { useStoredKinds } from '../api/privacy.js';
import { BrowserSection } from '../components/browser-section.js';
import { EssentialsSection } from '../components/essentials-section.js';
import { KindsSection } from '../components/kinds-section.js';
import { OperatorSection } from '../components/operator-section.js';
import { RightsSection } from '../components/rights-section.js';

/** Datenschutz: what is stored about people, for everybody to read. */
export default function PrivacyRoute() {
  const t = useAdministrationText();
  const stored = useStoredKinds();
  const installation = useInstallation();
  return (
    <article className="privacy">
      <ScreenHeading documentTitle={t('privacy.title')}>{t('privacy.title')}</ScreenHeading>
      <p className="lead">{t('privacy.lead')}</p>
      <EssentialsSection />
      {installation.data ? <OperatorSection operator={installation.data.operator} /> : null}
      {stored.data ? <KindsSection stored={stored.data} /> : null}
      {stored.error ? <ProblemNotice error={stored.error} onRetry={() => void stored.refetch()} /> : null}
      <RightsSection />
      <BrowserSection />
    </article>
  );
}
