import type { Member } from '@selbstcheck/contracts';
import { TextField } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { Choices } from '../frame/choices.js';
import { roleChoices } from './roles.js';

interface MemberFieldsProps {
  /** What is known already; undefined for somebody new. */
  readonly member?: Pick<Member, 'role' | 'department' | 'function'>;
}

/** Role, department and function of a member. */
export function MemberFields({ member }: MemberFieldsProps) {
  const t = useAdministrationText();
  return (
    <>
      <Choices
        legend={t('members.role')}
        name="role"
        choices={roleChoices(t)}
        defaultValue={member?.role ?? 'contributor'}
      />
      <TextField
        name="department"
        label={t('members.department')}
        optional={t('action.optional')}
        hint={t('members.departmentHint')}
        maxLength={200}
        autoComplete="off"
        defaultValue={member?.department ?? ''}
      />
      <FunctionField defaultValue={member?.function ?? null} />
    </>
  );
}

/** What somebody does; never a name. */
export function FunctionField({ defaultValue }: { readonly defaultValue: string | null }) {
  const t = useAdministrationText();
  return (
    <TextField
      name="function"
      label={t('members.function')}
      optional={t('action.optional')}
      hint={t('members.functionHint')}
      maxLength={200}
      autoComplete="off"
      defaultValue={defaultValue ?? ''}
    />
  );
}
