import { useEffect } from 'react';
import { useMatch } from 'react-router';
import { municipalityToOpen, useMunicipalities } from '../api/municipalities.js';
import { recall, remember } from '../remembered.js';

const REMEMBERED = 'municipality';

/** The municipality that is shown: the address names it, else the one last looked at, else the first to open. */
export function useCurrentMunicipality() {
  const onScreen = useMatch('/kommunen/:municipalityId/*')?.params.municipalityId;
  const inAdministration = useMatch('/verwaltung/kommunen/:municipalityId/*')?.params.municipalityId;
  const inAddress = onScreen ?? inAdministration;
  const municipalities = useMunicipalities().data;
  const known = municipalities?.some(({ id }) => id === inAddress) ?? false;

  useEffect(() => {
    if (known && inAddress !== undefined) remember(REMEMBERED, inAddress);
  }, [known, inAddress]);

  if (municipalities === undefined) return undefined;
  return municipalityToOpen(municipalities, inAddress ?? recall(REMEMBERED));
}
