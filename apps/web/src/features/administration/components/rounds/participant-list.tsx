import { useState } from 'react';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { German } from '../../../../shared/components/localized.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { ActionButton } from '../frame/action-button.js';
import { Entry } from '../frame/entry.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { NameErasure } from './name-erasure.js';
import { ParticipantName } from './participant-name.js';
import type { Participant } from './participant.js';

interface ParticipantListProps {
  readonly round: RoundAddress;
  readonly participants: readonly Participant[];
}

/** Who took part in a round; a name can be kept or erased. */
export function ParticipantList({ round, participants }: ParticipantListProps) {
  const t = useAdministrationText();
  const [naming, setNaming] = useState<Participant | null>(null);
  const [erasing, setErasing] = useState<Participant | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('rounds.participants')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      <p>{participants.length === 0 ? t('participants.none') : t('participants.retention')}</p>
      <ul className="entries">
        {participants.map((participant) => (
          <Entry
            key={participant.id}
            title={<German>{participant.function}</German>}
            facts={[
              participant.department === null ? null : <German key="at">{participant.department}</German>,
              participant.name ?? (
                <span key="none" className="muted">
                  {t('participants.noName')}
                </span>
              ),
            ]}
            actions={
              <>
                <ActionButton
                  word={t(participant.name === null ? 'participants.add' : 'action.change')}
                  to={<German>{participant.function}</German>}
                  onClick={() => setNaming(participant)}
                />
                {participant.name === null ? null : (
                  <ActionButton
                    word={t('participants.erase')}
                    to={<German>{participant.function}</German>}
                    onClick={() => setErasing(participant)}
                  />
                )}
              </>
            }
          />
        ))}
      </ul>
      <ParticipantName
        round={round}
        participant={naming}
        onClose={() => setNaming(null)}
        onSaved={setOutcome}
      />
      <NameErasure
        round={round}
        participant={erasing}
        onClose={() => setErasing(null)}
        onErased={setOutcome}
      />
    </section>
  );
}
