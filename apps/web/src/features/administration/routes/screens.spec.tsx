import { describe, expect, it } from '@jest/globals';
import type { Inspection, Members, Session } from '@selbstcheck/contracts';
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
import { SectionNav } from '../components/frame/section-nav.js';
import { InspectionsRoute } from './inspections-route.js';
import { MembersRoute } from './members-route.js';

type Role = Session['memberships'][number]['role'];

const MOMENT = '2026-11-20T09:12:00.000Z';

function sessionAs(role: Role, isInstallationAdmin = false): Session {
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

const member = (rest: Partial<Members['members'][number]>): Members['members'][number] => ({
  id: 'a',
  name: 'Jörg Beispiel',
  email: 'joerg@stadt.de',
  role: 'contributor',
  department: 'Jugendamt',
  function: 'Sachbearbeitung',
  source: 'invitation',
  joinedAt: MOMENT,
  leftAt: null,
  isOneself: false,
  ...rest,
});

const inspection = (rest: Partial<Inspection>): Inspection => ({
  id: 'p1',
  about: 'Jörg Beispiel',
  reason: 'Ein Anlass.',
  requestedAt: MOMENT,
  state: 'waiting',
  approvedAt: null,
  expiresAt: null,
  representation: null,
  isOwn: false,
  mayApprove: false,
  ...rest,
});

/** The words of a screen once everything has arrived, without those of dialogs that are closed. */
async function wordsOf(screen: ReactNode, session: Session, answers: [readonly unknown[], unknown][] = []) {
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

describe('the members of a municipality', () => {
  const members: Members = {
    members: [
      member({}),
      member({ id: 'b', name: null, email: null, function: 'Beigeordnete', leftAt: MOMENT }),
    ],
    invitations: [],
    mail: null,
  };
  const answers: [readonly unknown[], unknown][] = [[['members', 'm1'], members]];

  it('can be changed and removed; who left has no name but keeps the function', async () => {
    const words = await wordsOf(<MembersRoute municipalityId="m1" />, sessionAs('coordination'), answers);
    expect(words).toContain('Jörg Beispiel Mitwirkung');
    expect(words).toContain('Entfernen Jörg Beispiel');
    expect(words).toMatch(/1 ehemaliges Mitglied .*Beigeordnete, Jugendamt bis 20\. November 2026/);
  });

  it('cannot remove oneself there', async () => {
    const own = { ...members, members: [member({ isOneself: true })] };
    const words = await wordsOf(<MembersRoute municipalityId="m1" />, sessionAs('coordination'), [
      [['members', 'm1'], own],
    ]);
    expect(words).not.toContain('Entfernen');
  });
});

describe('requests to see the entries of one person', () => {
  const shown = (role: Role, listed: Inspection) =>
    wordsOf(<InspectionsRoute municipalityId="m1" />, sessionAs(role), [
      [['inspections', 'm1'], { inspections: [listed], people: [] }],
    ]);

  it('can be approved by who may, and say who has to where one cannot', async () => {
    expect(await shown('coordination', inspection({ mayApprove: true }))).toContain('Freigeben Jörg');
    const own = await shown('coordination', inspection({ isOwn: true }));
    expect(own).not.toContain('Freigeben');
    expect(own).toContain('Eine zweite Person aus Koordination oder Steuerungsgruppe muss freigeben.');
  });

  it('lead to the entries only whoever asked, and only once approved', async () => {
    const approved = { state: 'approved', expiresAt: MOMENT } as const;
    expect(await shown('coordination', inspection({ ...approved, isOwn: true }))).toContain(
      'Einträge ansehen',
    );
    expect(await shown('coordination', inspection(approved))).not.toContain('Einträge ansehen');
    expect(await shown('coordination', inspection({ isOwn: true }))).not.toContain('Einträge ansehen');
  });

  it('are approved but not made by the steering group', async () => {
    const words = await shown('steering', inspection({ mayApprove: true }));
    expect(words).toContain('Freigeben Jörg');
    expect(words).not.toContain('Einsicht beantragen');
  });
});

describe('the navigation of Verwaltung', () => {
  it('shows what the person may do and nothing else', async () => {
    const steering = sessionAs('steering');
    expect(await wordsOf(<SectionNav session={steering} />, steering)).not.toContain('Mitglieder');
    const admin = sessionAs('viewer', true);
    const words = await wordsOf(<SectionNav session={admin} />, admin);
    expect(words).toContain('Musterstadt Mitglieder Kommune Installation Kommunen Konten');
    expect(words).not.toContain('Runden');
  });
});
