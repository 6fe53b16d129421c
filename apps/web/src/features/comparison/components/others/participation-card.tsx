import type { Participation } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { coordinates } from '../../../../shared/session/roles.js';
import { useSignedIn } from '../../../../shared/session/use-session.js';
import { useParticipation } from '../../api/others.js';
import { useComparisonText } from '../frame/comparison-text.js';

interface ParticipationCardProps {
  readonly municipalityId: string;
  readonly participation: Participation;
}

/** What taking part means, whether the municipality does, and for the coordination the choice. */
export function ParticipationCard({ municipalityId, participation }: ParticipationCardProps) {
  const t = useComparisonText();
  const language = useLanguage();
  const mayChoose = coordinates(useSignedIn(), municipalityId);
  const change = useParticipation(municipalityId);
  const { joins, since, needed } = participation;
  const choose = () => {
    if (!change.isPending) change.mutate(!joins);
  };
  return (
    <section className="card participation" aria-labelledby="teilnahme">
      <h2 id="teilnahme">{t('participation.title')}</h2>
      <p role="status">
        <b>
          {joins && since !== null
            ? t('participation.since', { date: showMoment(since, language) })
            : t(joins ? 'participation.joined' : 'participation.notJoined')}
        </b>
      </p>
      <h3>{t('participation.sharedTitle')}</h3>
      <ul>
        <li>{t('participation.shared')}</li>
        <li>{t('participation.mutual')}</li>
      </ul>
      <h3>{t('participation.neverTitle')}</h3>
      <ul>
        <li>{t('participation.neverNames')}</li>
        <li>{t('participation.neverFew', { needed })}</li>
        <li>{t('participation.neverRank')}</li>
        <li>{t('participation.neverAnswers')}</li>
      </ul>
      {mayChoose ? (
        <>
          <p>{t(joins ? 'participation.leaveHint' : 'participation.joinHint')}</p>
          <Button variant={joins ? 'secondary' : 'primary'} aria-disabled={change.isPending} onClick={choose}>
            {t(joins ? 'participation.leave' : 'participation.join')}
          </Button>
        </>
      ) : (
        <p className="muted">{t('participation.whoDecides')}</p>
      )}
      {change.error ? <ProblemNotice error={change.error} /> : null}
    </section>
  );
}
