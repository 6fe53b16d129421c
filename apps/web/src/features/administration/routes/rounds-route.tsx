import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { RoundList } from '../components/rounds/round-list.js';

/** The rounds of a municipality, to keep or delete their data. */
export function RoundsRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const municipalities = useMunicipalities();
  return (
    <AdministrationScreen title={t('section.rounds')} municipalityId={municipalityId} lead={t('rounds.lead')}>
      <Fetched query={municipalities}>
        {(own) => (
          <RoundList
            municipalityId={municipalityId}
            rounds={own.find(({ id }) => id === municipalityId)?.rounds ?? []}
          />
        )}
      </Fetched>
    </AdministrationScreen>
  );
}
