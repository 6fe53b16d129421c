import type { RoundSummary } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { German } from '../../../../shared/components/localized.js';
import { useRoundArchive } from '../../api/rounds.js';
import { ActionButton } from '../frame/action-button.js';
import { ActionLink } from '../frame/action-link.js';
import { participantsPath } from '../frame/addresses.js';
import { Entry } from '../frame/entry.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { RoundDeletion } from './round-deletion.js';

interface RoundListProps {
  readonly municipalityId: string;
  readonly rounds: readonly RoundSummary[];
}

/** The rounds of a municipality, with what concerns their data as a whole. */
export function RoundList({ municipalityId, rounds }: RoundListProps) {
  const t = useAdministrationText();
  const common = useTranslation().t;
  const language = useLanguage();
  const archive = useRoundArchive(municipalityId);
  const [deleting, setDeleting] = useState<RoundSummary | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('rounds.listTitle')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {archive.error ? <ProblemNotice error={archive.error} /> : null}
      <p>{rounds.length === 0 ? t('rounds.none') : t('rounds.archiveHint')}</p>
      <ul className="entries">
        {rounds.map((round) => (
          <Entry
            key={round.id}
            title={<German>{round.title}</German>}
            facts={[
              common(`round.state.${round.state}`),
              t('rounds.asOf', { date: dateInWords(round.referenceDate, language) }),
            ]}
            actions={
              <>
                <ActionLink
                  word={t('rounds.participants')}
                  about={<German>{round.title}</German>}
                  to={participantsPath(municipalityId, round.id)}
                />
                <ActionButton
                  word={t('rounds.archive')}
                  to={<German>{round.title}</German>}
                  pending={archive.isPending}
                  onClick={() => archive.mutate(round.id)}
                />
                <ActionButton
                  word={t('rounds.delete')}
                  to={<German>{round.title}</German>}
                  onClick={() => setDeleting(round)}
                />
              </>
            }
          />
        ))}
      </ul>
      <RoundDeletion
        municipalityId={municipalityId}
        round={deleting}
        onClose={() => setDeleting(null)}
        onDeleted={setOutcome}
      />
    </section>
  );
}
