import type { StoredKinds } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

const ASPECTS = ['what', 'purpose', 'duration', 'visible'] as const;

/** Everything that is stored, kind by kind; the times are those of this installation. */
export function KindsSection({ stored }: { readonly stored: StoredKinds }) {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('privacy.kindsTitle')}</h2>
      {stored.kinds.map((kind) => (
        <section key={kind} className="kind">
          <h3>{t(`privacy.kind.${kind}.title`)}</h3>
          <dl className="kind__aspects">
            {ASPECTS.map((aspect) => (
              <div key={aspect}>
                <dt>{t(`privacy.${aspect}`)}</dt>
                <dd>{t(`privacy.kind.${kind}.${aspect}`, stored.retention)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
