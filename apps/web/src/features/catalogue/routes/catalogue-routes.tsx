import { Route, Routes, useParams } from 'react-router';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import '../../../styles/catalogue.css';
import '../../../styles/work-list.css';
import { CATALOGUE_SEGMENTS } from '../components/frame/addresses.js';
import { ActivationRoute } from './activation-route.js';
import { DraftQuestionsRoute } from './draft-questions-route.js';
import { DraftRoute } from './draft-route.js';
import { OwnVersionRoute } from './own-version-route.js';
import { VersionRoute } from './version-route.js';
import { VersionsRoute } from './versions-route.js';

const { versions, drafts, activation, own, questions } = CATALOGUE_SEGMENTS;

/** Katalog: its versions for every member, drafts of new ones for the coordination. */
export default function CatalogueRoutes() {
  const { municipalityId = '' } = useParams();
  const mayEdit = coordinates(useSignedIn(), municipalityId);
  // The key: what was typed for one municipality must not stay for another.
  return (
    <Routes key={municipalityId}>
      <Route index element={<VersionsRoute municipalityId={municipalityId} mayEdit={mayEdit} />} />
      <Route path={`${versions}/:versionId`} element={<VersionRoute municipalityId={municipalityId} />} />
      <Route
        path={own}
        element={mayEdit ? <OwnVersionRoute municipalityId={municipalityId} /> : <NotAllowed />}
      />
      <Route
        path={`${drafts}/:draftId/${questions}`}
        element={mayEdit ? <DraftQuestionsRoute municipalityId={municipalityId} /> : <NotAllowed />}
      />
      <Route
        path={`${drafts}/:draftId`}
        element={mayEdit ? <DraftRoute municipalityId={municipalityId} /> : <NotAllowed />}
      />
      <Route
        path={`${drafts}/:draftId/${activation}`}
        element={mayEdit ? <ActivationRoute municipalityId={municipalityId} /> : <NotAllowed />}
      />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
