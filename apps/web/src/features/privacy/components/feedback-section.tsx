import type { Installation } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { FeedbackForm } from './feedback-form.js';
import { MailLink } from './mail-link.js';

/** The way to report a barrier; where no address is known, what to do instead. */
export function FeedbackSection({ contact }: { readonly contact: Installation['operator']['contact'] }) {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('accessibility.feedbackTitle')}</h2>
      {contact === null ? (
        <p>{t('accessibility.feedbackMissing')}</p>
      ) : (
        <>
          <p>{t('accessibility.feedbackLead')}</p>
          <FeedbackForm />
          <p>
            {t('accessibility.contact')} <MailLink address={contact} />
          </p>
        </>
      )}
    </section>
  );
}
