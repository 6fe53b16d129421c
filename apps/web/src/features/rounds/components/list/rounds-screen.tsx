import type { MunicipalityView, VersionSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import type { Involvement } from '../../../../shared/round/own-department.js';
import { answerableVersions } from '../../../../shared/round/proposed-version.js';
import { isFrozen } from '../../../../shared/round/round-states.js';
import type { RoundsText } from '../rounds-text.js';
import { ClosedRounds } from './closed-rounds.js';
import { RoundEntry } from './round-entry.js';
import { RoundInvitations } from './round-invitations.js';
import { WithoutQuestions } from './without-questions.js';

interface RoundsScreenProps {
  readonly municipality: MunicipalityView;
  /** Not asked for by those who plan no round. */
  readonly versions: readonly VersionSummary[];
  readonly involvement: Involvement;
}

/** Rounds in work first, then those that are closed. */
export function RoundsScreen({ municipality, versions, involvement }: RoundsScreenProps) {
  const { t } = useTranslation('rounds');
  const { id, rounds } = municipality;
  const { mayCoordinate } = involvement;
  const inWork = rounds.filter((round) => !isFrozen(round));
  const closed = rounds.filter(isFrozen);
  const isWithoutQuestions = mayCoordinate && answerableVersions(versions).length === 0;
  return (
    <div className="rounds-screen">
      <header>
        <ScreenHeading documentTitle={t('list.documentTitle', { municipality: municipality.name })}>
          {findingOf(inWork, closed.length, t)}
        </ScreenHeading>
        {inWork.length > 0 ? null : (
          <p className="lead">{t(mayCoordinate ? 'list.invitation' : 'list.nothing')}</p>
        )}
      </header>
      {inWork.length === 0 ? null : (
        <ul className="round-entries">
          {inWork.map((round) => (
            <RoundEntry key={round.id} municipalityId={id} round={round} involvement={involvement} />
          ))}
        </ul>
      )}
      {isWithoutQuestions ? <WithoutQuestions municipalityId={id} /> : null}
      {mayCoordinate ? (
        <RoundInvitations municipalityId={id} isNext={inWork.length === 0 && !isWithoutQuestions} />
      ) : null}
      <ClosedRounds municipalityId={id} rounds={closed} />
    </div>
  );
}

function findingOf(inWork: MunicipalityView['rounds'], closed: number, t: RoundsText): string {
  const [only] = inWork;
  if (only === undefined) return t(closed === 0 ? 'list.findingEmpty' : 'list.findingNone');
  if (inWork.length > 1) return t('list.findingSeveral', { count: inWork.length });
  return t(`list.findingOne.${only.state}`);
}
