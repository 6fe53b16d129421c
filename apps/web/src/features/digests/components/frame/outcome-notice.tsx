import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../../shared/components/outcome.js';
import type { ToldOutcome } from './told-outcome.js';

const TONES = { sent: 'success', in_folder: 'warning', not_sent: 'danger' } as const;

/** What came of setting up or changing a subscription. */
export function OutcomeNotice({ outcome }: { readonly outcome: ToldOutcome }) {
  const { t } = useTranslation('digests');
  if (outcome.kind !== 'confirmation') return <Outcome title={t(`outcome.${outcome.kind}`)} />;
  const { address, mail } = outcome;
  return (
    <Outcome tone={TONES[mail]} title={t(`outcome.confirmation.${mail}`, { address })}>
      <p className="kern-body">{t(`outcome.confirmation.${mail}Text`)}</p>
    </Outcome>
  );
}
