import { Navigate, Route, Routes, useParams } from 'react-router';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { INSTALLATION_SEGMENTS, MUNICIPALITY_SEGMENTS } from '../components/frame/addresses.js';
import { firstPath } from '../components/frame/first-path.js';
import { NothingToAdminister } from '../components/frame/nothing-to-administer.js';
import { SectionNav } from '../components/frame/section-nav.js';
import '../../../styles/administration.css';
import { InspectionsRoute } from './inspections-route.js';
import { JobsRoute } from './jobs-route.js';
import { MailsRoute } from './mails-route.js';
import { MembersRoute } from './members-route.js';
import { ModelsRoute } from './models-route.js';
import { MunicipalitiesRoute } from './municipalities-route.js';
import { MunicipalityRoute } from './municipality-route.js';
import { OwnModelRoute } from './own-model-route.js';
import { ParticipantsRoute } from './participants-route.js';
import { PeopleRoute } from './people-route.js';
import { RescoringRoute } from './rescoring-route.js';
import { RoundsRoute } from './rounds-route.js';
import { SettingsRoute } from './settings-route.js';
import { TokensRoute } from './tokens-route.js';
import { TrailRoute } from './trail-route.js';

/** Verwaltung: what a person may administer, and the screen of each part. */
export default function AdministrationRoutes() {
  const session = useSignedIn();
  if (session === null) return null;
  const first = firstPath(session);
  if (first === null) return <NothingToAdminister />;
  return (
    <div className="administration">
      <SectionNav session={session} />
      <Routes>
        <Route index element={<Navigate replace to={first} />} />
        <Route path="kommunen/:municipalityId/*" element={<OfMunicipality />} />
        <Route path="installation/*" element={<OfInstallation />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </div>
  );
}

function OfMunicipality() {
  const { municipalityId = '' } = useParams();
  const { members, tokens, trail, inspections, rounds, municipality, model } = MUNICIPALITY_SEGMENTS;
  const own = { municipalityId };
  // The key: what was typed or unfolded for one municipality must not stay for another.
  return (
    <Routes key={municipalityId}>
      <Route path={members} element={<MembersRoute {...own} />} />
      <Route path={tokens} element={<TokensRoute {...own} />} />
      <Route path={trail} element={<TrailRoute {...own} />} />
      <Route path={inspections} element={<InspectionsRoute {...own} />} />
      <Route path={rounds} element={<RoundsRoute {...own} />} />
      <Route path={`${rounds}/:roundId`} element={<ParticipantsRoute {...own} />} />
      <Route path={municipality} element={<MunicipalityRoute {...own} />} />
      <Route path={model} element={<OwnModelRoute {...own} />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}

function OfInstallation() {
  const { municipalities, people, mails, jobs, models, trail, inspections, settings } = INSTALLATION_SEGMENTS;
  return (
    <Routes>
      <Route path={municipalities} element={<MunicipalitiesRoute />} />
      <Route path={people} element={<PeopleRoute />} />
      <Route path={mails} element={<MailsRoute />} />
      <Route path={jobs} element={<JobsRoute />} />
      <Route path={models} element={<ModelsRoute />} />
      <Route path={`${models}/:rescoringId`} element={<RescoringRoute />} />
      <Route path={trail} element={<TrailRoute municipalityId={null} />} />
      <Route path={inspections} element={<InspectionsRoute municipalityId={null} />} />
      <Route path={settings} element={<SettingsRoute />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}
