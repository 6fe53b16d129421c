import type { DigestTroubles, Session } from '@selbstcheck/contracts';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import digests from '../../../locales/digests.de.json' with { type: 'json' };
import { PATHS } from '../../../shared/addresses/addresses.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { troublesQuery } from '../../../shared/digests/troubles-query.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { NO_TROUBLES } from '../digests.spec-support.js';
import DigestConfirmationRoute from './digest-confirmation-route.js';
import DigestUnsubscriptionRoute from './digest-unsubscription-route.js';
import DigestsRoutes from './digests-routes.js';

interface Visit {
  /** Below the Mitteilungen of the municipality, or, with a slash in front, anywhere. */
  readonly path?: string;
  readonly role?: Session['memberships'][number]['role'];
  readonly troubles?: DigestTroubles;
  /** What the server has answered already. */
  readonly known?: (client: QueryClient) => void;
}

/** A screen of Mitteilungen as it first appears. */
export function screen({ path = '', role = 'coordination', troubles = NO_TROUBLES, known }: Visit): string {
  const client = createQueryClient();
  const membership = {
    ...{ municipalityId: 'm1', municipality: 'Musterstadt', role },
    ...{ department: 'Amt 50', function: null },
  };
  client.setQueryData(sessionQuery.queryKey, {
    session: sessionOf({ memberships: [membership] }),
    end: null,
  });
  client.setQueryData(troublesQuery('m1').queryKey, troubles);
  known?.(client);
  const address = path.startsWith('/') ? path : `/kommunen/m1/mitteilungen${path === '' ? '' : `/${path}`}`;
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'digests', digests)}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path={`${PATHS.digests}/*`} element={<DigestsRoutes />} />
            <Route path={PATHS.digestConfirmation} element={<DigestConfirmationRoute />} />
            <Route path={PATHS.digestUnsubscription} element={<DigestUnsubscriptionRoute />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}
