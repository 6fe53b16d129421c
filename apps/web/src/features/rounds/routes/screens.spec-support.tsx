import type {
  AssignmentsView,
  ProgressView,
  RoundPlanView,
  RoundSummary,
  Session,
  VersionSummary,
} from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import rounds from '../../../locales/rounds.de.json' with { type: 'json' };
import { PATHS } from '../../../shared/addresses/addresses.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { progressQuery } from '../../../shared/round/progress-query.js';
import { versionsQuery } from '../../../shared/round/versions-query.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { assignmentsQuery } from '../api/assignments.js';
import { planQuery } from '../api/plan.js';
import { viewOf } from '../components/assignments/assignments.spec-support.js';
import { planOf, progressOf } from '../components/standing/standing.spec-support.js';
import AssignmentsRoute from './assignments-route.js';
import NewRoundRoute from './new-round-route.js';
import RoundPlanRoute from './round-plan-route.js';
import RoundRoute from './round-route.js';
import RoundsRoute from './rounds-route.js';

/** The version of 2020, which knows no questions. */
export const VERSION: VersionSummary = {
  ...{ id: 'v1', title: { de: 'Katalog' }, edition: '2020', isDemonstration: false },
  ...{ fields: 7, criteria: 34, questions: 0, rounds: 1, linkedTo: [] },
};

type Membership = Session['memberships'][number];

/** What the server answers, and to whom. */
export interface Shown {
  readonly role?: Membership['role'];
  readonly department?: string | null;
  readonly rounds?: readonly RoundSummary[];
  readonly progress?: ProgressView;
  readonly plan?: RoundPlanView;
  readonly view?: AssignmentsView;
  readonly versions?: readonly VersionSummary[];
}

/** The markup of a screen below the rounds of a municipality, with everything arrived. */
export function screen(path: string, shown: Shown = {}): string {
  const { role = 'coordination', department: own = null, versions = [VERSION] } = shown;
  const progress = shown.progress ?? progressOf();
  const address = { municipalityId: 'm1', roundId: 'r1' };
  const client = createQueryClient();
  const membership = {
    municipalityId: 'm1',
    municipality: 'Musterstadt',
    role,
    department: own,
    function: null,
  };
  client.setQueryData(sessionQuery.queryKey, {
    session: sessionOf({ memberships: [membership] }),
    end: null,
  });
  client.setQueryData(municipalitiesQuery.queryKey, {
    municipalities: [
      {
        id: 'm1',
        name: 'Musterstadt',
        demonstration: 'none',
        rounds: [...(shown.rounds ?? [progress.round])],
      },
    ],
  });
  client.setQueryData(versionsQuery('m1').queryKey, { versions: [...versions] });
  client.setQueryData(progressQuery(address).queryKey, progress);
  client.setQueryData(planQuery(address).queryKey, shown.plan ?? planOf({ round: progress.round }));
  client.setQueryData(assignmentsQuery(address).queryKey, shown.view ?? viewOf([]));
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'rounds', rounds)}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[`/kommunen/m1/runden${path}`]}>
          <Routes>
            <Route path={PATHS.rounds} element={<RoundsRoute />} />
            <Route path={PATHS.newRound} element={<NewRoundRoute />} />
            <Route path={PATHS.round} element={<RoundRoute />} />
            <Route path={PATHS.roundPlan} element={<RoundPlanRoute />} />
            <Route path={PATHS.assignments} element={<AssignmentsRoute />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}
