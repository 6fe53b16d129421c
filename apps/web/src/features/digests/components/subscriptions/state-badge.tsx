import type { SubscriptionView } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

const TONES = {
  unconfirmed: 'warning',
  paused: 'info',
  unsubscribed: 'info',
  disabled: 'warning',
} as const;

/** A mark on every subscription that is not active. */
export function StateBadge({ state }: Pick<SubscriptionView, 'state'>) {
  const { t } = useTranslation('digests');
  return state === 'active' ? null : <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
