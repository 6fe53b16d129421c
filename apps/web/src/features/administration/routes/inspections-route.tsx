import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { useInspections } from '../api/inspections.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { InspectionList } from '../components/inspections/inspection-list.js';
import { InspectionRequest } from '../components/inspections/inspection-request.js';

/** Requests to see the entries of one person; the steering group may approve but not ask. */
export function InspectionsRoute({ municipalityId }: { readonly municipalityId: string | null }) {
  const t = useAdministrationText();
  const session = useSignedIn();
  const query = useInspections(municipalityId);
  const mayAsk = municipalityId === null || coordinates(session, municipalityId);
  return (
    <AdministrationScreen
      title={t('section.inspections')}
      municipalityId={municipalityId}
      lead={t('inspections.lead')}
    >
      <Fetched query={query}>
        {({ inspections, people }) => (
          <>
            <InspectionList municipalityId={municipalityId} inspections={inspections} />
            {mayAsk ? <InspectionRequest municipalityId={municipalityId} people={people} /> : null}
          </>
        )}
      </Fetched>
    </AdministrationScreen>
  );
}
