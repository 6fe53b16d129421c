import { Navigate } from 'react-router';
import { importPath, PATHS } from '../shared/addresses/addresses.js';
import { useCurrentMunicipality } from '../shared/addresses/current-municipality.js';
import { useMunicipalities } from '../shared/api/municipalities.js';
import { Loading } from '../shared/components/loading.js';

/** An address without a municipality leads to the import of the one last looked at. */
export function ImportRedirect() {
  const { isPending } = useMunicipalities();
  const current = useCurrentMunicipality();
  if (isPending) return <Loading />;
  return <Navigate replace to={current ? importPath(current.id) : PATHS.home} />;
}
