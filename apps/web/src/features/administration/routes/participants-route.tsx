import { Link, useParams } from 'react-router';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useParticipants } from '../api/rounds.js';
import { sectionPath } from '../components/frame/addresses.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { ParticipantList } from '../components/rounds/participant-list.js';

/** Who took part in a round, and their names where they are kept. */
export function ParticipantsRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const { roundId = '' } = useParams();
  const round = { municipalityId, roundId };
  const participants = useParticipants(round);
  const title = useMunicipalities()
    .data?.find(({ id }) => id === municipalityId)
    ?.rounds.find(({ id }) => id === roundId)?.title;
  return (
    <AdministrationScreen
      title={title ?? t('rounds.participants')}
      titleLang={title === undefined ? undefined : 'de'}
      municipalityId={municipalityId}
      lead={t('participants.lead')}
    >
      <p>
        <Link className="lone-link" to={sectionPath(municipalityId, 'rounds')}>
          {t('participants.back')}
        </Link>
      </p>
      <Fetched query={participants}>
        {(answer) => <ParticipantList round={round} participants={answer.participants} />}
      </Fetched>
    </AdministrationScreen>
  );
}
