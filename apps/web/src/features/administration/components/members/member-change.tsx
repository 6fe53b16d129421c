import type { Member } from '@selbstcheck/contracts';
import { Dialog } from '@selbstcheck/ui';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMemberChange } from '../../api/members.js';
import { CancelButton } from '../frame/cancel-button.js';
import { FunctionField, MemberFields } from './member-fields.js';
import { roleNamed } from './roles.js';

interface MemberChangeProps {
  readonly municipalityId: string;
  /** Whose details are changed; null while nobody's are. */
  readonly member: Member | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onChanged: (outcome: string) => void;
}

/** Changes role, department and function of a member. */
export function MemberChange(props: MemberChangeProps) {
  const { member, onClose } = props;
  const t = useAdministrationText();
  return (
    <Dialog
      open={member !== null}
      title={t('members.changeTitle', { name: member?.name ?? '' })}
      onClose={onClose}
    >
      {member ? <MemberChangeForm {...props} member={member} key={member.id} /> : null}
    </Dialog>
  );
}

function MemberChangeForm(props: MemberChangeProps & { readonly member: Member }) {
  const { municipalityId, member, onClose, onChanged } = props;
  const t = useAdministrationText();
  const change = useMemberChange(municipalityId, member.id);
  const isProvided = member.source === 'provider';
  const save = ({ role, department, function: task }: Typed) =>
    change.mutate(
      isProvided
        ? { role: member.role, department: member.department, function: task }
        : { role: roleNamed(role), department, function: task },
      {
        onSuccess: () => {
          onClose();
          onChanged(t('members.changed', { name: member.name ?? '' }));
        },
      },
    );
  return (
    <Form
      submitWord={t('action.save')}
      pendingWord={t('action.running')}
      pending={change.isPending}
      error={change.error}
      aside={<CancelButton onClick={onClose} />}
      onSend={save}
    >
      {() => (
        <>
          {member.isOneself && !isProvided ? <p className="kern-body">{t('members.ownRole')}</p> : null}
          {isProvided ? (
            <>
              <p className="kern-body">{t('members.byProviderHint')}</p>
              <FunctionField defaultValue={member.function} />
            </>
          ) : (
            <MemberFields member={member} />
          )}
        </>
      )}
    </Form>
  );
}
