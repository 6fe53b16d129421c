import { useSearchParams } from 'react-router';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useTrail } from '../api/trail.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { ChainCheck } from '../components/trail/chain-check.js';
import { filtersIn, searchFor } from '../components/trail/filters-in-address.js';
import { InspectionBanner } from '../components/trail/inspection-banner.js';
import { TrailExport } from '../components/trail/trail-export.js';
import { TrailFilterForm } from '../components/trail/trail-filter-form.js';
import { TrailList } from '../components/trail/trail-list.js';

/** The audit trail of a municipality, or, for null, of the installation. */
export function TrailRoute({ municipalityId }: { readonly municipalityId: string | null }) {
  const t = useAdministrationText();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const trail = useTrail(municipalityId, filters);
  const actions = trail.data?.pages[0]?.actions ?? [];
  return (
    <AdministrationScreen
      title={t('section.trail')}
      municipalityId={municipalityId}
      lead={t(municipalityId === null ? 'trail.leadInstallation' : 'trail.leadMunicipality')}
    >
      {filters.inspection === undefined ? null : <InspectionBanner municipalityId={municipalityId} />}
      <TrailFilterForm
        filters={filters}
        actions={actions}
        onFilter={(chosen) => setSearch(searchFor(chosen))}
      />
      <TrailList trail={trail} />
      <TrailExport municipalityId={municipalityId} filters={filters} />
      {municipalityId === null ? <ChainCheck /> : null}
    </AdministrationScreen>
  );
}
