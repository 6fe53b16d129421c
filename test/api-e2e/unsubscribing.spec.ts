import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints, type SubscriptionView } from '@selbstcheck/contracts';
import { smallReport } from '@selbstcheck/testing';
import { call, refused } from './call.js';
import { aWish, subscribeAs, subscriptionOf } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { as, importReport, mailsTo, newMember, startTowns, type Towns } from './town.js';
import { municipalityTrail, refusedCodes } from './trail.js';

const ADDRESS = 'zeitung@weidenfurt.example';
const SOMEBODY_ELSES = `nothing.${'0'.repeat(64)}`;
const FORM = 'application/x-www-form-urlencoded';

let towns: Towns;
let url: string;
/** How many members there are besides those of the towns. */
let members = 0;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
});

afterAll(async () => {
  await towns?.server.stop();
});

/** What a scanner does with the links of a mail before anybody reads it. */
async function openEveryLink(mail: string): Promise<void> {
  const links = mail.match(/https?:\/\/[^\s"<>)]+/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await fetch(link, { method });
  }
}

const tokenIn = (mail: string, page: string): string =>
  new RegExp(`/mitteilungen/${page}#([A-Za-z0-9-]+\\.[0-9a-f]{64})`).exec(mail)?.[1] ?? '';

const ofAddress = () => subscriptionOf(url, towns.own.people.coordination, towns.own.id, ADDRESS);

const actionsNow = async () =>
  (await municipalityTrail(url, towns.own.people.coordination, towns.own.id)).map(({ action }) => action);

/** Somebody with a digest that something is to be told in, and its text. */
async function reader() {
  members += 1;
  const { server, own } = towns;
  const email = `liest.${members}@kommune.example`;
  const headers = await newMember(server, own.people.coordination, own.id, 'steering', email);
  const made = await subscribeAs(url, headers, own.id);
  const params = { municipalityId: own.id, subscriptionId: made.id };
  await importReport(url, own.id, own.people.coordination, `${smallReport()}\n${email}`);
  const { mail } = await call(url, endpoints.previewDigest, as(headers, { params }));
  const text = mail?.text ?? '';
  const now = async (): Promise<SubscriptionView | undefined> => {
    const list = as(headers, { params: { municipalityId: own.id } });
    const { subscriptions } = await call(url, endpoints.listSubscriptions, list);
    return subscriptions.find(({ id }) => id === made.id);
  };
  return { text, token: tokenIn(text, 'abbestellen'), now };
}

describe('an address without an account', () => {
  it('is asked by one mail, and nothing that a scanner opens confirms it', async () => {
    const { server, own } = towns;
    const recipient = { kind: 'address' as const, address: ` ${ADDRESS.toUpperCase()} ` };
    const parts = as(own.people.coordination, { params: { municipalityId: own.id } });
    const body = { ...aWish(), recipient };
    const made = await call(url, endpoints.subscribeOther, { ...parts, body });
    expect(made.confirmationMail).toBe('in_folder');
    const [mail = '', ...more] = await mailsTo(server, ADDRESS);
    expect(more).toEqual([]);
    await openEveryLink(mail);
    expect(await ofAddress()).toMatchObject({ state: 'unconfirmed', next: null, revision: 1 });
  });

  it('looks at what it is about, confirms, and may press the button once more', async () => {
    const [mail = ''] = await mailsTo(towns.server, ADDRESS);
    const token = tokenIn(mail, 'bestaetigen');
    const view = await call(url, endpoints.viewSubscriptionConfirmation, { body: { token } });
    expect(view).toMatchObject({
      municipality: 'Auental',
      about: { de: 'Gesamtergebnis' },
      state: 'unconfirmed',
    });
    expect(JSON.stringify(view)).not.toContain(ADDRESS);
    expect((await ofAddress()).state).toBe('unconfirmed');
    for (const _ of ['once', 'twice']) {
      const confirmed = await call(url, endpoints.confirmSubscription, { body: { token } });
      expect(confirmed.state).toBe('active');
    }
    expect(await ofAddress()).toMatchObject({ standstill: 'nothing_published', revision: 2 });
    expect((await actionsNow()).filter((action) => action === 'subscription_confirmed')).toHaveLength(1);
  });

  it('is forgotten when Koordination ends it, and its links lead nowhere then', async () => {
    const [mail = ''] = await mailsTo(towns.server, ADDRESS);
    const body = { token: tokenIn(mail, 'bestaetigen') };
    const { id, revision } = await ofAddress();
    const params = { municipalityId: towns.own.id, subscriptionId: id };
    const { coordination } = towns.own.people;
    await call(url, endpoints.endSubscription, as(coordination, { params, body: { revision } }));
    expectRefusal(await refused(url, endpoints.confirmSubscription, { body }), 'link-invalid');
    const trail = await municipalityTrail(url, coordination, towns.own.id);
    expect(JSON.stringify(trail)).not.toContain(ADDRESS);
  });
});

describe('the link at the end of a digest', () => {
  it('ends nothing when it is opened, by whomever', async () => {
    const { text, token, now } = await reader();
    await openEveryLink(text);
    const oneClick = addressOf(url, endpoints.openOneClick, { token });
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await fetch(oneClick, { method, redirect: 'manual' });
    expect(await now()).toMatchObject({ state: 'active', revision: 1 });
    const opened = await fetch(oneClick, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(`/mitteilungen/abbestellen#${token}`);
  });

  it('ends it by the button, without an account, once and for all', async () => {
    const { token, now } = await reader();
    const looked = await call(url, endpoints.viewUnsubscription, { body: { token } });
    expect(looked).toMatchObject({ municipality: 'Auental', state: 'active' });
    for (const _ of ['once', 'twice']) {
      const ended = await call(url, endpoints.unsubscribe, { body: { token } });
      expect(ended.state).toBe('unsubscribed');
    }
    expect(await now()).toMatchObject({ state: 'unsubscribed', standstill: 'unsubscribed', revision: 2 });
  });

  it.each([
    ['a form of one line', { 'content-type': FORM }, 'List-Unsubscribe=One-Click'],
    [
      'a form in parts',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    ['nothing', {}, undefined],
    ['a line of text', { 'content-type': 'text/plain;charset=UTF-8' }, 'List-Unsubscribe=One-Click'],
    ['a line without saying what it is', {}, new TextEncoder().encode('List-Unsubscribe=One-Click')],
  ])(
    'ends it by one click of a mail program that sends %s, and twice is as good',
    async (_, headers, body) => {
      const { token, now } = await reader();
      const address = addressOf(url, endpoints.unsubscribeByOneClick, { token });
      for (const _ of ['once', 'twice']) {
        const answer = await fetch(address, {
          method: 'POST',
          headers,
          ...(body === undefined ? {} : { body }),
        });
        expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
      }
      expect(await now()).toMatchObject({ state: 'unsubscribed', revision: 2 });
    },
  );

  it('does nothing that was forged, and it is noted', async () => {
    const { token, now } = await reader();
    const [id = '', seal = ''] = token.split('.');
    const forged = [SOMEBODY_ELSES, `${id}.${'0'.repeat(64)}`, `x${id.slice(1)}.${seal}`];
    for (const guess of forged) {
      const body = { token: guess };
      expectRefusal(await refused(url, endpoints.unsubscribe, { body }), 'link-invalid');
      expectRefusal(await refused(url, endpoints.viewUnsubscription, { body }), 'link-invalid');
      const params = { token: guess };
      expectRefusal(await refused(url, endpoints.unsubscribeByOneClick, { params }), 'link-invalid');
    }
    const confirming = await refused(url, endpoints.confirmSubscription, { body: { token } });
    expectRefusal(confirming, 'link-invalid');
    expect(await now()).toMatchObject({ state: 'active', revision: 1 });
    expect((await refusedCodes(url, towns.admin)).slice(0, 10)).toEqual(Array(10).fill('link-invalid'));
  });

  it('is taken by one click from a web mailer, which is another website, and from no other page of one', async () => {
    const { token, now } = await reader();
    const headers = { origin: 'https://webmail.example', 'sec-fetch-site': 'cross-site' };
    const problem = await refused(url, endpoints.unsubscribe, { body: { token }, headers });
    expectRefusal(problem, 'cross-site-refused');
    expect((await now())?.state).toBe('active');
    await call(url, endpoints.unsubscribeByOneClick, { params: { token }, headers });
    expect((await now())?.state).toBe('unsubscribed');
  });
});

describe('a form', () => {
  it.each([endpoints.signIn, endpoints.confirmSubscription, endpoints.unsubscribe])(
    'is taken nowhere else: $path',
    async (endpoint) => {
      const answer = await fetch(addressOf(url, endpoint), {
        ...{ method: 'POST', headers: { 'content-type': FORM } },
        body: `token=${SOMEBODY_ELSES}&email=a%40kommune.example&password=x`,
      });
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'request-invalid' }]);
    },
  );

  it('that is larger than one click needs is refused', async () => {
    const answer = await fetch(addressOf(url, endpoints.unsubscribeByOneClick, { token: SOMEBODY_ELSES }), {
      ...{ method: 'POST', headers: { 'content-type': FORM } },
      body: 'x'.repeat(5000),
    });
    expect(answer.status).toBe(413);
  });
});
