import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type ProblemCode, type SubscriptionView } from '@selbstcheck/contracts';
import { call, refused } from './call.js';
import { aWish, newestOwn, subscribeAs } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { as, startTowns, type Towns } from './town.js';
import { municipalityTrail } from './trail.js';

let towns: Towns;
let url: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
});

afterAll(async () => {
  await towns?.server.stop();
});

const here = () => ({ municipalityId: towns.own.id });
const one = ({ id }: SubscriptionView) => ({ ...here(), subscriptionId: id });
const list = (headers: Readonly<Record<string, string>>) =>
  call(url, endpoints.listSubscriptions, as(headers, { params: here() }));

describe('a member', () => {
  it('finds what there is to subscribe to, and when it usually comes', async () => {
    const view = await list(towns.own.people.viewer);
    expect(view).toMatchObject({ subscriptions: [], members: [], mail: 'folder', confirmationMail: null });
    expect(view.scopes.slice(0, 2).map(({ scope }) => scope.kind)).toEqual(['overall', 'field']);
    expect(view.defaults).toEqual({ zone: 'Europe/Berlin', time: '07:00' });
    expect(view.zones).toEqual(expect.arrayContaining(['Europe/Berlin', 'Europe/Lisbon']));
  });

  it('subscribes, changes, pauses, goes on, ends and takes it back, and sees the next date each time', async () => {
    const steering = towns.own.people.steering;
    const made = await subscribeAs(url, steering, towns.own.id, { rhythm: { kind: 'weekly', weekday: 1 } });
    expect(made).toMatchObject({ state: 'active', about: { de: 'Gesamtergebnis' }, standstill: null });
    expect(made.next).toMatchObject({ time: '07:00' });
    // the three steps have the same shape
    type Step = typeof endpoints.pauseSubscription;
    const act = async (endpoint: Step, revision: number) =>
      newestOwn(await call(url, endpoint, as(steering, { params: one(made), body: { revision } })));
    const wish = { ...aWish({ rhythm: { kind: 'yearly', month: 2, day: 31 } }), revision: 1 };
    const changed = await call(
      url,
      endpoints.changeSubscription,
      as(steering, { params: one(made), body: wish }),
    );
    expect(newestOwn(changed).next?.date).toMatch(/-02-2[89]$/);
    expect(await act(endpoints.pauseSubscription, 2)).toMatchObject({ next: null, standstill: 'paused' });
    expect(await act(endpoints.resumeSubscription, 3)).toMatchObject({ state: 'active', standstill: null });
    expect(await act(endpoints.endSubscription, 4)).toMatchObject({ standstill: 'unsubscribed' });
    expect(await act(endpoints.resumeSubscription, 5)).toMatchObject({ state: 'active', revision: 6 });
    const trail = await municipalityTrail(url, towns.own.people.coordination, towns.own.id);
    expect(trail.slice(0, 6).map(({ action }) => action)).toEqual([
      'subscription_resumed',
      'subscription_ended',
      'subscription_resumed',
      'subscription_paused',
      'subscription_changed',
      'subscription_made',
    ]);
    expect(JSON.stringify(trail.slice(0, 6))).not.toMatch(/@|Person steering/);
  });

  it.each<[ProblemCode, object, RegExp]>([
    ['zone-unknown', { zone: 'Mars/Olympus' }, /Europe\/Berlin/],
    ['time-refused', { time: '02:30' }, /Choose a time/],
    ['time-invalid', { time: '7 Uhr' }, /07:30/],
    [
      'silence-notice-refused',
      { rhythm: { kind: 'after_closing' }, noticeAfterSilence: true },
      /Leave the notice out/,
    ],
    ['scope-unknown', { scope: { kind: 'round', roundId: 'nothing' } }, /Choose/],
    ['scope-unknown', { scope: { kind: 'field', catalogueVersionId: 'nothing', fieldId: 'f' } }, /Choose/],
    ['request-invalid', { rhythm: { kind: 'monthly', day: 32 } }, /body\.rhythm\.day/],
    ['request-invalid', { rhythm: { kind: 'cron', cron: '* * * * *' } }, /body\.rhythm\.kind/],
  ])('is refused with %s for %j', async (code, told, sentence) => {
    const body = { ...aWish(), ...told };
    const { viewer } = towns.own.people;
    expectRefusal(
      await refused(url, endpoints.subscribe, as(viewer, { params: here(), body })),
      code,
      sentence,
    );
    expect((await list(viewer)).subscriptions).toEqual([]);
  });

  it('is told nothing about a round of another municipality', async () => {
    const body = aWish({ scope: { kind: 'round', roundId: towns.foreign.roundId } });
    const parts = as(towns.own.people.viewer, { params: here(), body });
    expectRefusal(await refused(url, endpoints.subscribe, parts), 'scope-unknown');
  });

  it('does not reach the subscriptions of others, and leaves them as they are', async () => {
    const { contributor, viewer } = towns.own.people;
    const theirs = await subscribeAs(url, contributor, towns.own.id, { rhythm: { kind: 'after_closing' } });
    const body = { revision: 1 };
    const attempts = [
      refused(
        url,
        endpoints.changeSubscription,
        as(viewer, { params: one(theirs), body: { ...aWish(), ...body } }),
      ),
      refused(url, endpoints.pauseSubscription, as(viewer, { params: one(theirs), body })),
      refused(url, endpoints.resumeSubscription, as(viewer, { params: one(theirs), body })),
      refused(url, endpoints.endSubscription, as(viewer, { params: one(theirs), body })),
    ];
    for (const attempt of attempts) expectRefusal(await attempt, 'subscription-not-found');
    const foreign = { municipalityId: towns.foreign.id, subscriptionId: theirs.id };
    const abroad = as(towns.foreign.people.coordination, { params: foreign, body });
    expectRefusal(await refused(url, endpoints.endSubscription, abroad), 'subscription-not-found');
    expect((await list(contributor)).subscriptions).toContainEqual(theirs);
  });
});

describe('a subscription to a round', () => {
  it('is taken for a closed round, and neither made nor taken up once the round is archived', async () => {
    const { coordination, viewer } = towns.own.people;
    const round = { ...here(), roundId: towns.own.roundId };
    const scope = { kind: 'round' as const, roundId: towns.own.roundId };
    const made = await subscribeAs(url, viewer, towns.own.id, { scope });
    const paused = as(viewer, { params: one(made), body: { revision: 1 } });
    await call(url, endpoints.pauseSubscription, paused);
    const step = { from: 'closed', to: 'archived', reason: null };
    await call(url, endpoints.stepRound, as(coordination, { params: round, body: step }));
    const resumed = as(viewer, { params: one(made), body: { revision: 2 } });
    expectRefusal(await refused(url, endpoints.resumeSubscription, resumed), 'round-archived');
    const another = as(coordination, { params: here(), body: aWish({ scope }) });
    expectRefusal(await refused(url, endpoints.subscribe, another), 'round-archived');
  });
});

describe('Koordination', () => {
  it('gives a member a duty, which says who gave it, and the member may end', async () => {
    const { coordination, contributor } = towns.own.people;
    const { members } = await list(coordination);
    const membershipId = members.find(({ name }) => name === 'Person contributor')?.membershipId ?? '';
    const recipient = { kind: 'member' as const, membershipId };
    const body = { ...aWish({ rhythm: { kind: 'quarterly', day: 31 } }), recipient };
    const { confirmationMail } = await call(
      url,
      endpoints.subscribeOther,
      as(coordination, { params: here(), body }),
    );
    expect(confirmationMail).toBeNull();
    const duty = newestOwn(await list(contributor));
    expect(duty).toMatchObject({ state: 'active', assigned: { function: null } });
    const end = { params: one(duty), body: { revision: 1 } };
    await call(url, endpoints.endSubscription, as(contributor, end));
    const again = as(coordination, { params: one(duty), body: { revision: 2 } });
    expectRefusal(await refused(url, endpoints.resumeSubscription, again), 'subscription-state');
    const moved = as(coordination, { params: one(duty), body: { ...aWish({ time: '08:00' }), revision: 2 } });
    expectRefusal(await refused(url, endpoints.changeSubscription, moved), 'subscription-state');
    const weekly = { ...aWish({ rhythm: { kind: 'weekly', weekday: 1 } }), recipient };
    const anew = as(coordination, { params: here(), body: weekly });
    expectRefusal(await refused(url, endpoints.subscribeOther, anew), 'subscription-declined');
  });

  it('is refused somebody of another municipality', async () => {
    const { members } = await call(
      url,
      endpoints.listSubscriptions,
      as(towns.foreign.people.coordination, { params: { municipalityId: towns.foreign.id } }),
    );
    const recipient = { kind: 'member', membershipId: members[0]?.membershipId };
    const parts = as(towns.own.people.coordination, { params: here(), body: { ...aWish(), recipient } });
    expectRefusal(await refused(url, endpoints.subscribeOther, parts), 'member-not-found');
  });

  it('does not overwrite what was changed meanwhile', async () => {
    const { coordination } = towns.own.people;
    const made = await subscribeAs(url, coordination, towns.own.id);
    const body = { ...aWish({ time: '08:00' }), revision: 1 };
    await call(url, endpoints.changeSubscription, as(coordination, { params: one(made), body }));
    const stale = as(coordination, { params: one(made), body: { ...body, time: '09:00' } });
    expectRefusal(await refused(url, endpoints.changeSubscription, stale), 'subscription-stale');
    expect(newestOwn(await list(coordination)).time).toBe('08:00');
  });
});
