import type { AdministeredPerson } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { usePersonChange, useSecondFactorReset, useSessionsEnd } from '../../api/people.js';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { changedAccount, type ConfirmedAction } from './person-actions.js';

/** What is about to be done, and with whose account. */
export interface AskedAction {
  readonly action: ConfirmedAction;
  readonly person: AdministeredPerson;
}

interface PersonConfirmationProps {
  /** null while nothing is asked. */
  readonly asked: AskedAction | null;
  readonly onClose: () => void;
  /** Called with a sentence about what came of it. */
  readonly onDone: (outcome: string) => void;
}

/** Asks before something is done with an account, and says what it means for the person. */
export function PersonConfirmation({ asked, onClose, onDone }: PersonConfirmationProps) {
  const t = useAdministrationText();
  const change = usePersonChange();
  const reset = useSecondFactorReset();
  const end = useSessionsEnd();
  const all = [change, reset, end];
  const close = () => {
    for (const each of all) each.reset();
    onClose();
  };
  const confirm = ({ action, person }: AskedAction) => {
    const onSuccess = () => {
      onClose();
      onDone(t(`people.done.${action}`, { name: person.name }));
    };
    if (action === 'resetSecondFactor') reset.mutate(person.id, { onSuccess });
    else if (action === 'endSessions') end.mutate(person.id, { onSuccess });
    else change.mutate({ personId: person.id, ...changedAccount(action, person) }, { onSuccess });
  };
  const name = asked?.person.name ?? '';
  return (
    <ConfirmDialog
      open={asked !== null}
      title={asked ? t(`people.title.${asked.action}`, { name }) : ''}
      confirmWord={asked ? t(`people.choice.${asked.action}`) : ''}
      pendingWord={t('action.running')}
      pending={all.some(({ isPending }) => isPending)}
      error={all.find(({ error }) => error)?.error ?? null}
      onConfirm={() => asked && confirm(asked)}
      onClose={close}
    >
      <p className="kern-body">{asked ? t(`people.text.${asked.action}`) : null}</p>
    </ConfirmDialog>
  );
}
