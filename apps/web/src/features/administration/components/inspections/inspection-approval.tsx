import type { Inspection } from '@selbstcheck/contracts';
import { Dialog, TextArea } from '@selbstcheck/ui';
import { Form } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useInspectionApproval } from '../../api/inspections.js';
import { CancelButton } from '../frame/cancel-button.js';

interface InspectionApprovalProps {
  readonly municipalityId: string | null;
  /** The request to approve; null while none is. */
  readonly inspection: Inspection | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onApproved: (outcome: string) => void;
}

/** Approves a request as a second person, who says how the staff representation was involved. */
export function InspectionApproval(props: InspectionApprovalProps) {
  const { inspection, onClose } = props;
  const t = useAdministrationText();
  const name = inspection?.about ?? t('inspections.somebody');
  return (
    <Dialog open={inspection !== null} title={t('inspections.approveTitle', { name })} onClose={onClose}>
      {inspection ? <ApprovalForm {...props} key={inspection.id} inspection={inspection} /> : null}
    </Dialog>
  );
}

function ApprovalForm(props: InspectionApprovalProps & { readonly inspection: Inspection }) {
  const { municipalityId, inspection, onClose, onApproved } = props;
  const t = useAdministrationText();
  const approval = useInspectionApproval(municipalityId, inspection.id);
  const name = inspection.about ?? t('inspections.somebody');
  const approve = (representation: string) =>
    approval.mutate(representation, {
      onSuccess: () => {
        onClose();
        onApproved(t('inspections.approved', { name }));
      },
    });
  return (
    <Form
      submitWord={t('inspections.approve')}
      pendingWord={t('action.running')}
      pending={approval.isPending}
      error={approval.error}
      aside={<CancelButton onClick={onClose} />}
      onSend={({ representation = '' }) => approve(representation)}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t('inspections.approveText', { name })}</p>
          <p className="kern-body written">
            {t('inspections.reason')}: <span lang="de">{inspection.reason}</span>
          </p>
          <TextArea
            name="representation"
            label={t('inspections.representationLabel')}
            hint={t('inspections.representationHint')}
            error={errorAt('representation')}
            required
            maxLength={2000}
          />
        </>
      )}
    </Form>
  );
}
