import { describe, expect, it } from '@jest/globals';
import type { Inspection, Members } from '@selbstcheck/contracts';
import { SectionNav } from '../components/frame/section-nav.js';
import { InspectionsRoute } from './inspections-route.js';
import { MembersRoute } from './members-route.js';
import { MOMENT, sessionAs, wordsOf, type Role } from './screens.spec-support.js';

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
