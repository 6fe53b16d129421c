import type { RoundPlanView } from '@selbstcheck/contracts';
import { Button, Dialog, TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Form } from '../../../../shared/forms/form.js';
import { useStep } from '../../api/plan.js';
import { stepName, type StepName } from './step-name.js';

/** A step that a round may take. */
export type OfferedStep = RoundPlanView['next'][number];

interface StepDialogProps {
  readonly address: RoundAddress;
  readonly from: RoundPlanView['round']['state'];
  /** null while no step is asked about. */
  readonly step: OfferedStep | null;
  readonly onClose: () => void;
}

/** Says what a step means before it is taken; a step back asks for the reason. */
export function StepDialog({ address, from, step, onClose }: StepDialogProps) {
  const { t } = useTranslation('rounds');
  const name = step === null ? null : stepName(from, step.to);
  return (
    <Dialog open={name !== null} title={name === null ? '' : t(`steps.title.${name}`)} onClose={onClose}>
      {step === null || name === null ? null : (
        <StepForm key={name} {...{ address, from, step, name, onClose }} />
      )}
    </Dialog>
  );
}

interface StepFormProps extends StepDialogProps {
  readonly step: OfferedStep;
  readonly name: StepName;
}

function StepForm({ address, from, step, name, onClose }: StepFormProps) {
  const { t } = useTranslation('rounds');
  const common = useTranslation().t;
  const stepping = useStep(address);
  const take = (reason: string) =>
    stepping.mutate({ from, to: step.to, reason: reason === '' ? null : reason }, { onSuccess: onClose });
  return (
    <Form
      submitWord={t(`steps.word.${name}`)}
      pendingWord={t('steps.pending')}
      pending={stepping.isPending}
      error={stepping.error}
      inputOf={{ 'round-reason-missing': 'reason' }}
      aside={
        <Button variant="tertiary" onClick={onClose}>
          {common('action.cancel')}
        </Button>
      }
      onSend={({ reason = '' }) => take(reason)}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t(`steps.text.${name}`)}</p>
          {step.isBack ? (
            <TextArea
              name="reason"
              label={t('steps.reason')}
              hint={t('steps.reasonHint')}
              error={errorAt('reason')}
              rows={3}
              maxLength={2000}
              required
            />
          ) : null}
        </>
      )}
    </Form>
  );
}
