import { useMatch } from 'react-router';
import { DemonstrationBanner } from '../features/installation/components/demonstration-banner.js';
import { PATHS } from '../shared/addresses/addresses.js';
import { useInstallation } from '../shared/api/installation.js';
import { useMunicipalities } from '../shared/api/municipalities.js';
import { useSignedIn } from '../shared/session/use-session.js';

/** What demonstration data is on the screen: that of the municipality shown, or, where none is shown, any at all. */
export function DemonstrationMark() {
  const inAddress = useMatch(`${PATHS.municipality}/*`)?.params.municipalityId;
  const municipalities = useMunicipalities().data;
  const shown = municipalities?.find(({ id }) => id === inAddress);
  const loaded = useInstallation().data?.demonstration === 'loaded';
  const mayRemove = useSignedIn()?.person.isInstallationAdmin ?? false;
  // a mark that is taken away again would move the whole screen
  if (inAddress !== undefined && municipalities === undefined) return null;
  const demonstration = shown?.demonstration ?? (loaded ? 'loaded' : 'none');
  if (demonstration === 'none') return null;
  return <DemonstrationBanner demonstration={demonstration} mayRemove={mayRemove} />;
}
