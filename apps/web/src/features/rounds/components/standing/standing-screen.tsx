import type { ProgressView, RoundPlanView } from '@selbstcheck/contracts';
import { useState } from 'react';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import type { Involvement } from '../../../../shared/round/own-department.js';
import { useReminder } from '../../api/reminder.js';
import { OwnDepartment } from '../own-department.js';
import { StepDialog, type OfferedStep } from '../steps/step-dialog.js';
import { AskedNext } from './asked-next.js';
import { DepartmentsTable } from './departments-table.js';
import { FieldsTable } from './fields-table.js';
import { NextAction } from './next-action.js';
import { nextStep } from './next-step.js';
import { remindedOn } from './reminded-today.js';
import { ReminderOutcome } from './reminder-outcome.js';
import { StandingHead } from './standing-head.js';
import { ToSettle } from './to-settle.js';

interface StandingScreenProps {
  readonly address: RoundAddress;
  readonly progress: ProgressView;
  /** When the progress was fetched, in milliseconds. */
  readonly fetchedAt: number;
  readonly plan: RoundPlanView;
  readonly involvement: Involvement;
}

/** Where a round stands: for everybody the same figures, and the next step for whoever looks. */
export function StandingScreen({ address, progress, fetchedAt, plan, involvement }: StandingScreenProps) {
  const reminder = useReminder(address);
  const [asked, setAsked] = useState<OfferedStep | null>(null);
  const remindedToday = remindedOn(progress.departments, fetchedAt);
  const step = nextStep({ progress, plan, involvement, remindedToday });
  const isOwn = involvement.mayAnswer && !involvement.mayCoordinate && progress.round.state === 'open';
  const isUnderWay = progress.round.state === 'open' || progress.round.state === 'in_agreement';
  return (
    <div className="standing">
      <StandingHead progress={progress} plan={plan}>
        {isOwn ? <OwnDepartment {...{ address, progress, involvement }} /> : null}
        {step === null || isOwn ? null : (
          <NextAction
            {...{ address, step, plan }}
            isReminding={reminder.isPending}
            onStep={setAsked}
            onRemind={reminder.mutate}
          />
        )}
      </StandingHead>
      <ReminderOutcome reminder={reminder} />
      <div className="standing__work">
        <AskedNext
          {...{ address, progress, remindedToday }}
          onRemind={involvement.mayCoordinate ? reminder.mutate : null}
          isReminding={reminder.isPending}
        />
        <ToSettle address={address} progress={progress} />
      </div>
      <DepartmentsTable departments={progress.departments} />
      {isUnderWay ? <FieldsTable address={address} progress={progress} /> : null}
      <StepDialog address={address} from={plan.round.state} step={asked} onClose={() => setAsked(null)} />
    </div>
  );
}
