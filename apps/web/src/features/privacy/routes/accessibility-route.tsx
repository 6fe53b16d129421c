import { useInstallation } from '../../../shared/api/installation.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import '../../../styles/privacy.css';
import { EnforcementSection } from '../components/enforcement-section.js';
import { FeedbackSection } from '../components/feedback-section.js';
import { StatementSections } from '../components/statement-sections.js';

/** Barrierefreiheit: the statement that public bodies owe, and the way to report a barrier. */
export default function AccessibilityRoute() {
  const t = useAdministrationText();
  const { data: installation, error, refetch } = useInstallation();
  return (
    <article className="privacy">
      <ScreenHeading documentTitle={t('accessibility.title')}>{t('accessibility.title')}</ScreenHeading>
      <p className="lead">{t('accessibility.lead')}</p>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {installation ? (
        <>
          <StatementSections operator={installation.operator.name} />
          <FeedbackSection contact={installation.operator.contact} />
          <EnforcementSection />
        </>
      ) : null}
    </article>
  );
}
