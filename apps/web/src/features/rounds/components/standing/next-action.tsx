import type { RoundPlanView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  cataloguePath,
  overviewPath,
  roundScreenPath,
  type RoundAddress,
} from '../../../../shared/addresses/addresses.js';
import type { OfferedStep } from '../steps/step-dialog.js';
import { stepName } from '../steps/step-name.js';
import type { NextStep } from './next-step.js';

interface NextActionProps {
  readonly address: RoundAddress;
  readonly step: NextStep;
  readonly plan: Pick<RoundPlanView, 'next' | 'round'>;
  readonly isReminding: boolean;
  readonly onStep: (step: OfferedStep) => void;
  readonly onRemind: (department: string) => void;
}

/** The next thing to do, as the one main button of the screen. */
export function NextAction({ address, step, plan, isReminding, onStep, onRemind }: NextActionProps) {
  const { t } = useTranslation('rounds');
  switch (step.kind) {
    case 'screen':
      return (
        <MainLink to={roundScreenPath(address, step.screen)}>
          {t(`standing.next.${step.reason}`, { count: step.count })}
        </MainLink>
      );
    case 'catalogue':
      return <MainLink to={cataloguePath(address.municipalityId)}>{t('standing.next.catalogue')}</MainLink>;
    case 'overview':
      return <MainLink to={overviewPath(address)}>{t('standing.next.overview')}</MainLink>;
    case 'remind':
      return (
        <Button
          variant="primary"
          aria-disabled={isReminding}
          onClick={() => {
            if (!isReminding) onRemind(step.department);
          }}
        >
          {t('standing.next.remind')} <span lang="de">{step.department}</span>
        </Button>
      );
    case 'step': {
      const offered = plan.next.find(({ to }) => to === step.to);
      const name = stepName(plan.round.state, step.to);
      if (offered === undefined || name === null) return null;
      return (
        <Button variant="primary" onClick={() => onStep(offered)}>
          {t(`steps.word.${name}`)}
        </Button>
      );
    }
  }
}

function MainLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link className="kern-btn kern-btn--primary" to={to}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}
