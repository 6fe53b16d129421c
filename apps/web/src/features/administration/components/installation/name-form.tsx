import { TextField } from '@selbstcheck/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Form } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

interface NameFormProps {
  readonly submitWord: string;
  readonly defaultName?: string;
  readonly sending: UseMutationResult<unknown, Error, string>;
  readonly aside?: ReactNode;
  /** Called with the name once the server has it. */
  readonly onDone: (name: string) => void;
}

/** Names a municipality, a new one or one that is there. */
export function NameForm({ submitWord, defaultName = '', sending, aside, onDone }: NameFormProps) {
  const t = useAdministrationText();
  return (
    <Form
      submitWord={submitWord}
      pendingWord={t('action.running')}
      pending={sending.isPending}
      error={sending.error}
      inputOf={{ 'municipality-exists': 'name' }}
      aside={aside}
      onSend={({ name = '' }) => sending.mutate(name, { onSuccess: () => onDone(name.trim()) })}
    >
      {(errorAt) => (
        <TextField
          name="name"
          label={t('municipality.name')}
          hint={t('municipality.nameHint')}
          error={errorAt('name')}
          required
          maxLength={200}
          autoComplete="off"
          defaultValue={defaultName}
        />
      )}
    </Form>
  );
}
