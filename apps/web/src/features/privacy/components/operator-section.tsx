import type { Installation } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { MailLink } from './mail-link.js';

/** Who is responsible, and where questions go. */
export function OperatorSection({ operator }: { readonly operator: Installation['operator'] }) {
  const t = useAdministrationText();
  const { name, contact } = operator;
  return (
    <section className="card">
      <h2>{t('privacy.operatorTitle')}</h2>
      {name === null ? (
        <p>{t('privacy.operatorMissing')}</p>
      ) : (
        <p>
          {t('privacy.operator')} <span lang="de">{name}</span>
        </p>
      )}
      {contact === null ? (
        <p>{t('privacy.contactMissing')}</p>
      ) : (
        <p>
          {t('privacy.contact')} <MailLink address={contact} />
        </p>
      )}
    </section>
  );
}
