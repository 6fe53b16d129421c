import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { as, newMember, startTowns, type Towns } from './town.js';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { tamper } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

type Headers = Readonly<Record<string, string>>;

const REASON = 'Verdacht auf Missbrauch eines Zugangs';
const REPRESENTATION = 'Der Personalrat hat am 20.11. zugestimmt.';

const EMAIL = 'kollegin@kommune.example';

let towns: Towns;
let url: string;
let colleague: Headers;
let colleagueId: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
  const { people, id } = towns.own;
  colleague = await newMember(towns.server, people.coordination, id, 'coordination', EMAIL);
  const accounts = await call(url, endpoints.administerPeople, as(towns.admin));
  colleagueId = accounts.people.find(({ email }) => email === EMAIL)!.id;
  const token = { name: 'Spur', scopes: ['read'] as 'read'[], days: 1 };
  await call(url, endpoints.createToken, as(colleague, { params: here(), body: token }));
});

afterAll(async () => {
  await towns?.server.stop();
});

const here = (more: object = {}) => ({ municipalityId: towns.own.id, ...more });

/** Asks to see what the colleague did; gives the request's id. */
async function requested(): Promise<string> {
  const { coordination } = towns.own.people;
  const { people } = await call(url, endpoints.listInspections, as(coordination, { params: here() }));
  expect(people).toContainEqual({ personId: colleagueId, name: 'Person coordination' });
  const body = { personId: colleagueId, reason: REASON };
  const parts = as(coordination, { params: here(), body });
  return (await call(url, endpoints.requestInspection, parts)).inspections[0]!.id;
}

const approve = (inspectionId: string) => ({
  params: here({ inspectionId }),
  body: { representation: REPRESENTATION },
});
const look = (inspection: string) => ({ params: here(), query: { inspection } });

describe('seeing what one person did', () => {
  it('is not offered as a filter', async () => {
    const { coordination } = towns.own.people;
    for (const name of ['personId', 'person', 'actor']) {
      const parts = as(coordination, { params: here(), query: { [name]: colleagueId } });
      const all = await call(url, endpoints.listAudit, as(coordination, { params: here() }));
      expect((await call(url, endpoints.listAudit, parts)).events).toEqual(all.events);
    }
  });

  it('takes a second person: neither who asks nor whom it is about', async () => {
    const { coordination, steering, viewer } = towns.own.people;
    const id = await requested();
    const before = await refused(url, endpoints.listAudit, as(coordination, look(id)));
    expectRefusal(before, 'inspection-not-approved', /second person approved/);
    for (const headers of [coordination, colleague]) {
      const problem = await refused(url, endpoints.approveInspection, as(headers, approve(id)));
      expectRefusal(problem, 'second-person-needed', /neither who asked nor whom/);
    }
    const outsider = await refused(url, endpoints.approveInspection, as(viewer, approve(id)));
    expectRefusal(outsider, 'not-allowed', /does not allow/);
    const silent = as(steering, { ...approve(id), body: { representation: ' ' } });
    expectRefusal(
      await refused(url, endpoints.approveInspection, silent),
      'request-invalid',
      /representation/,
    );
    const { inspections } = await call(url, endpoints.approveInspection, as(steering, approve(id)));
    expect(inspections[0]).toMatchObject({
      id,
      state: 'approved',
      representation: REPRESENTATION,
      reason: REASON,
    });
    const codes = await municipalityTrail(url, coordination, towns.own.id, 'request_refused');
    expect(codes.map(({ after }) => after?.code)).toEqual(
      expect.arrayContaining(['inspection-not-approved', 'second-person-needed']),
    );
  });

  it('shows then that person alone, to who asked alone, and is noted', async () => {
    const { coordination, steering } = towns.own.people;
    const id = await requested();
    await call(url, endpoints.approveInspection, as(steering, approve(id)));
    const { events } = await call(url, endpoints.listAudit, as(coordination, look(id)));
    const actions = new Set(events.map(({ action }) => action));
    expect(actions).toContain('token_created');
    expect(actions).not.toContain('inspection_requested');
    expect(actions).not.toContain('round_imported');
    const other = await refused(url, endpoints.listAudit, as(colleague, look(id)));
    expectRefusal(other, 'inspection-not-approved', /who asked for it/);
    const trail = await municipalityTrail(url, coordination, towns.own.id);
    const about = trail.filter(({ subject }) => subject.id === id).map(({ action }) => action);
    expect(about).toEqual(['inspection_used', 'inspection_approved', 'inspection_requested']);
    expect(JSON.stringify(trail)).not.toContain(REASON);
  });

  it('ends after a day', async () => {
    const { coordination, steering } = towns.own.people;
    const id = await requested();
    await call(url, endpoints.approveInspection, as(steering, approve(id)));
    tamper(towns.server, 'UPDATE inspection SET expiresAt = approvedAt WHERE id = ?', id);
    const late = await refused(url, endpoints.listAudit, as(coordination, look(id)));
    expectRefusal(late, 'inspection-not-approved', /24 hours/);
  });

  it('is not for another municipality, nor about its people', async () => {
    const { foreign } = towns;
    const id = await requested();
    const params = { municipalityId: foreign.id, inspectionId: id };
    const body = { representation: REPRESENTATION };
    const stranger = await refused(
      url,
      endpoints.approveInspection,
      as(foreign.people.steering, { params, body }),
    );
    expectRefusal(stranger, 'inspection-not-found', /no such request/);
    const about = { personId: colleagueId, reason: REASON };
    const parts = as(foreign.people.coordination, { params: { municipalityId: foreign.id }, body: about });
    expectRefusal(
      await refused(url, endpoints.requestInspection, parts),
      'person-not-found',
      /no such|nobody|not/i,
    );
  });

  it('takes a second administrator in the trail of the installation', async () => {
    const { admin } = towns;
    const body = { personId: colleagueId, reason: REASON };
    const { inspections } = await call(url, endpoints.requestInstallationInspection, as(admin, { body }));
    const approval = {
      params: { inspectionId: inspections[0]!.id },
      body: { representation: REPRESENTATION },
    };
    const alone = await refused(url, endpoints.approveInstallationInspection, as(admin, approval));
    expectRefusal(alone, 'second-person-needed', /Somebody else/);
    expect((await installationTrail(url, admin, 'inspection_requested')).length).toBe(1);
  });
});
