import { useMatch } from 'react-router';
import { DemonstrationBanner } from '../features/installation/components/demonstration-banner.js';
import { PATHS } from '../shared/addresses/addresses.js';
import { useMunicipalities } from '../shared/api/municipalities.js';

/** What demonstration data is on the screen: that of the municipality shown, or, where none is shown, any at all. */
export function DemonstrationMark() {
  const inAddress = useMatch(`${PATHS.municipality}/*`)?.params.municipalityId;
  const municipalities = useMunicipalities().data ?? [];
  const shown = municipalities.find(({ id }) => id === inAddress);
  const loaded = municipalities.some(({ demonstration }) => demonstration !== 'none');
  const demonstration = shown?.demonstration ?? (loaded ? 'loaded' : 'none');
  return demonstration === 'none' ? null : <DemonstrationBanner demonstration={demonstration} />;
}
