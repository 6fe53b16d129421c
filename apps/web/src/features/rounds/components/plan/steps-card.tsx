import type { RoundPlanView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { refusalSentence } from '../steps/refusal-sentence.js';
import { stepName } from '../steps/step-name.js';
import { StepDialog, type OfferedStep } from '../steps/step-dialog.js';

interface StepsCardProps {
  readonly address: RoundAddress;
  readonly plan: RoundPlanView;
}

/** What may follow the state the round is in, or what forbids it. */
export function StepsCard({ address, plan }: StepsCardProps) {
  const { t } = useTranslation('rounds');
  const [asked, setAsked] = useState<OfferedStep | null>(null);
  const { state } = plan.round;
  return (
    <>
      <section className="card">
        <h2>{t('steps.cardTitle')}</h2>
        <p>{t(`steps.now.${state}`)}</p>
        <ul className="plan-steps">
          {plan.next.map((step) => (
            <li key={step.to}>
              <StepChoice {...{ address, state, step }} onAsk={() => setAsked(step)} />
            </li>
          ))}
        </ul>
      </section>
      <StepDialog address={address} from={state} step={asked} onClose={() => setAsked(null)} />
    </>
  );
}

interface StepChoiceProps {
  readonly address: RoundAddress;
  readonly state: RoundPlanView['round']['state'];
  readonly step: OfferedStep;
  readonly onAsk: () => void;
}

function StepChoice({ address, state, step, onAsk }: StepChoiceProps) {
  const { t } = useTranslation('rounds');
  const common = useTranslation().t;
  if (state === 'in_agreement' && step.to === 'closed') {
    return (
      <Link className="kern-btn kern-btn--primary" to={roundScreenPath(address, 'closing')}>
        <span className="kern-label">{t('steps.toClosing')}</span>
      </Link>
    );
  }
  const refusal = refusalSentence(step, common);
  const name = stepName(state, step.to);
  if (name === null) return null;
  const word = t(`steps.word.${name}`);
  if (refusal !== null) {
    return (
      <p>
        <strong>{t('steps.refused', { step: word })}</strong> {refusal}
      </p>
    );
  }
  return (
    <Button variant={step.isBack ? 'tertiary' : 'primary'} onClick={onAsk}>
      {word}
    </Button>
  );
}
