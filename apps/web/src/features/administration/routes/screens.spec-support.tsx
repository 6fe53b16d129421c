import type { Session } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import administration from '../../../locales/administration.de.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';

export type Role = Session['memberships'][number]['role'];

export const MOMENT = '2026-11-20T09:12:00.000Z';

export function sessionAs(role: Role, isInstallationAdmin = false): Session {
  const task = { department: 'Amt 50', function: 'Leitung' };
  return {
    step: 'complete',
    csrfToken: 't',
    expiresAt: MOMENT,
    person: {
      name: 'Anna',
      email: 'anna@stadt.de',
      language: 'de',
      isInstallationAdmin,
      isDemonstration: false,
    },
    memberships: [{ municipalityId: 'm1', municipality: 'Musterstadt', role, ...task }],
  };
}

/** The words of a screen once everything has arrived, without those of dialogs that are closed. */
export async function wordsOf(
  screen: ReactNode,
  session: Session,
  answers: [readonly unknown[], unknown][] = [],
) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, { session, end: null });
  for (const [key, answer] of answers) queryClient.setQueryData(key, answer);
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'administration', administration)}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={['/verwaltung/kommunen/m1/mitglieder']}>{screen}</MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  const html = await new Response(prelude).text();
  const shown = html.replace(/<dialog.*?<\/dialog>/g, '');
  return shown.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
