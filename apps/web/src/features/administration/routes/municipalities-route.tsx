import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useAdministeredMunicipalities } from '../api/municipalities.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { MunicipalityCreation } from '../components/installation/municipality-creation.js';
import { MunicipalityList } from '../components/installation/municipality-list.js';

/** The municipalities of the installation. */
export function MunicipalitiesRoute() {
  const t = useAdministrationText();
  const query = useAdministeredMunicipalities();
  return (
    <AdministrationScreen
      title={t('section.municipalities')}
      municipalityId={null}
      lead={t('municipalities.lead')}
    >
      <Fetched query={query}>
        {({ municipalities }) => <MunicipalityList municipalities={municipalities} />}
      </Fetched>
      <MunicipalityCreation />
    </AdministrationScreen>
  );
}
