import type { Member } from '@selbstcheck/contracts';
import { Badge } from '@selbstcheck/ui';
import { useState } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { ActionButton } from '../frame/action-button.js';
import { Entry } from '../frame/entry.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { MemberChange } from './member-change.js';
import { MemberRemoval } from './member-removal.js';
import { taskWords } from './task-words.js';

interface MemberListProps {
  readonly municipalityId: string;
  readonly members: readonly Member[];
}

/** Who works in a municipality, with what may be changed about it. */
export function MemberList({ municipalityId, members }: MemberListProps) {
  const t = useAdministrationText();
  const [changing, setChanging] = useState<Member | null>(null);
  const [removing, setRemoving] = useState<Member | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('members.listTitle')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {members.length === 0 ? <p>{t('members.none')}</p> : null}
      <ul className="entries">
        {members.map((member) => (
          <Entry
            key={member.id}
            title={member.name ?? t('members.formerEntry')}
            marks={member.isOneself ? <Badge tone="info">{t('members.oneself')}</Badge> : null}
            facts={[
              t(`role.${member.role}`),
              taskWords(member),
              <span key="email" className="muted">
                {member.email}
              </span>,
              ...(member.source === 'provider' ? [t('members.byProvider')] : []),
              ...(member.isOneself ? [t('members.leaveOwn')] : []),
            ]}
            actions={
              <>
                <ActionButton
                  word={t('action.change')}
                  to={member.name ?? ''}
                  onClick={() => setChanging(member)}
                />
                {member.isOneself ? null : (
                  <ActionButton
                    word={t('action.remove')}
                    to={member.name ?? ''}
                    onClick={() => setRemoving(member)}
                  />
                )}
              </>
            }
          />
        ))}
      </ul>
      <MemberChange
        municipalityId={municipalityId}
        member={changing}
        onClose={() => setChanging(null)}
        onChanged={setOutcome}
      />
      <MemberRemoval
        municipalityId={municipalityId}
        member={removing}
        onClose={() => setRemoving(null)}
        onRemoved={setOutcome}
      />
    </section>
  );
}
