import type { CriterionTrend } from '@selbstcheck/contracts';
import { Button, Disclosure } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Arrival } from '../../../../shared/components/arrival.js';
import { coordinates } from '../../../../shared/session/roles.js';
import { useSignedIn } from '../../../../shared/session/use-session.js';
import type { CriterionAddress } from '../../api/trends.js';
import { CurrentTarget } from './current-target.js';
import { EarlierTargets } from './earlier-targets.js';
import { TargetForm } from './target-form.js';
import { WithdrawalDialog } from './withdrawal-dialog.js';

interface TargetCardProps {
  readonly trend: CriterionTrend;
  readonly address: CriterionAddress;
}

/** What the criterion is to reach and how that stands; coordination sets and withdraws it. */
export function TargetCard({ trend, address }: TargetCardProps) {
  const { t } = useTranslation('trends');
  const { current, pace, earlier } = trend.targets;
  const mayChange = coordinates(useSignedIn(), address.municipalityId) && !trend.hasEnded;
  const [doing, setDoing] = useState<'set' | 'withdraw' | null>(null);
  const [done, setDone] = useState<'set' | 'withdrawn' | null>(null);
  const finish = (outcome: 'set' | 'withdrawn') => {
    setDoing(null);
    setDone(outcome);
  };
  return (
    <section className="card target-card">
      <h2>{t('target.title')}</h2>
      {current === null ? <p>{t('target.none')}</p> : <CurrentTarget target={current} pace={pace} />}
      <span role="status">{done === null ? null : t(`target.done.${done}`)}</span>
      {doing === 'set' ? (
        <TargetForm
          address={address}
          symbol={current?.symbol ?? 3}
          onDone={() => finish('set')}
          onCancel={() => setDoing(null)}
        />
      ) : mayChange ? (
        <Arrival key={current?.id} wanted={done !== null}>
          <div className="form__actions">
            <Button variant="secondary" onClick={() => setDoing('set')}>
              {t(current === null ? 'target.set' : 'target.change')}
            </Button>
            {current === null ? null : (
              <Button variant="tertiary" onClick={() => setDoing('withdraw')}>
                {t('target.withdraw')}
              </Button>
            )}
          </div>
        </Arrival>
      ) : null}
      <WithdrawalDialog
        open={doing === 'withdraw'}
        address={address}
        onDone={() => finish('withdrawn')}
        onClose={() => setDoing(null)}
      />
      {earlier.length === 0 ? null : (
        <Disclosure summary={t('target.earlier', { count: earlier.length })}>
          <EarlierTargets targets={earlier} />
        </Disclosure>
      )}
    </section>
  );
}
