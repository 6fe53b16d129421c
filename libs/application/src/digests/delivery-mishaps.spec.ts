import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryWorld, FakeMailPost, MAILS_READY_AT } from '@selbstcheck/testing';
import { MINUTE, momentAfter } from '../access/moments.js';
import type { PostOutcome } from '../ports/mail-post.js';

const ACCEPTED: PostOutcome = { kind: 'accepted' };
let world: DeliveryWorld;

beforeEach(async () => {
  world = new DeliveryWorld(new FakeMailPost(3));
  await world.settle();
});

/** Long enough for whatever waits for nothing but promises. */
async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
}

/** A server that takes mails and says nothing until it is let. */
function silentServer(): { readonly answerAll: (outcome: PostOutcome) => void } {
  const waiting: ((outcome: PostOutcome) => void)[] = [];
  world.post.answer = () => new Promise((answer) => waiting.push(answer));
  return { answerAll: (outcome) => waiting.splice(0).forEach((answer) => answer(outcome)) };
}

/** A worker that is never heard of again: three mails were in the air, seven in its hands. */
async function aDeadWorker(): Promise<void> {
  await world.layMany(10);
  silentServer();
  void world.worker('dead').run(new AbortController().signal);
  await aWhile();
  expect(await world.states()).toEqual({ sending: 3, leased: 7 });
  world.post.answer = () => ACCEPTED;
}

describe('a worker that was killed', () => {
  it.each([
    ['fewer than two', 'few', 30, 2],
    ['fewer than five', 'many', 150, 5],
  ])('leaves %s uncertain mails for each connection where %s are due', async (_, _due, count, bound) => {
    await world.layMany(count);
    const waiting: ((outcome: PostOutcome) => void)[] = [];
    world.post.answer = () => new Promise((answer) => waiting.push(answer));
    void world.worker('dead').run(new AbortController().signal);
    for (let answered = 0; answered < 20; answered += 1) {
      await aWhile();
      const { sending } = await world.states();
      expect(sending).toBeLessThan(bound * world.post.connections);
      waiting.shift()?.(ACCEPTED);
    }
  });

  it('keeps its mails until its lease runs out', async () => {
    await aDeadWorker();
    world.clock.moveTo(momentAfter(MAILS_READY_AT, 20 * MINUTE - 1));
    await world.deliver();
    expect(await world.states()).toEqual({ sending: 3, leased: 7 });
  });

  it('leaves what it had begun to coordination and the rest to the next worker', async () => {
    await aDeadWorker();
    world.clock.moveTo(momentAfter(MAILS_READY_AT, 20 * MINUTE));
    await world.deliver();
    await world.deliver();
    expect(await world.states()).toEqual({ sent: 7, uncertain: 3 });
    expect(new Set(world.post.posted.map(({ to }) => to)).size).toBe(world.post.posted.length);
    expect(await world.mail('mail-001')).toMatchObject({ problem: 'no_reply', attempts: 1 });
  });

  it('under "resend" leaves all of them to the next worker', async () => {
    await aDeadWorker();
    world.clock.moveTo(momentAfter(MAILS_READY_AT, 20 * MINUTE));
    await world.deliver('resend');
    expect(await world.states()).toEqual({ sent: 10 });
    expect(world.post.posted).toHaveLength(13);
  });

  it('at the same mail each time does not go on for ever under "resend"', async () => {
    await world.lay();
    for (let deaths = 1; deaths <= 9; deaths += 1) {
      silentServer();
      void world.worker(`dead-${deaths}`, 'resend').run(new AbortController().signal);
      await aWhile();
      world.clock.moveTo(momentAfter(world.clock.now(), 20 * MINUTE));
    }
    expect(world.post.posted).toHaveLength(7);
    expect(await world.mail()).toMatchObject({ state: 'uncertain', attempts: 7 });
  });

  it('and comes back to life writes nothing over what was decided meanwhile', async () => {
    await world.lay();
    const server = silentServer();
    const slow = world.worker('slow').run(new AbortController().signal);
    await aWhile();
    world.clock.moveTo(momentAfter(MAILS_READY_AT, 20 * MINUTE));
    await world.deliver();
    server.answerAll(ACCEPTED);
    await slow;
    expect(await world.mail()).toMatchObject({ state: 'uncertain', attempts: 1 });
  });
});

describe('two workers at once', () => {
  it('share no mail', async () => {
    await world.layMany(250);
    world.post.answer = async () => {
      await Promise.resolve();
      return ACCEPTED;
    };
    const { signal } = new AbortController();
    await Promise.all([world.worker('one').run(signal), world.worker('two').run(signal)]);
    expect(await world.states()).toEqual({ sent: 250 });
    expect(world.post.posted).toHaveLength(250);
    expect(world.post.twiceAtOnce).toEqual([]);
  });
});

describe('a server', () => {
  it.each<PostOutcome>([
    { kind: 'unreachable', replyCode: null },
    { kind: 'sign_in_refused', replyCode: 535 },
    { kind: 'no_reply' },
  ])('that answers nothing but %j is left alone after a few mails, and nothing is lost', async (outcome) => {
    await world.layMany(50);
    world.post.answer = () => outcome;
    await world.deliver();
    expect(world.post.posted.length).toBeLessThanOrEqual(5 + world.post.connections);
    const untouched = 50 - world.post.posted.length;
    expect(await world.mail('mail-050')).toMatchObject({ state: 'ready', attempts: 0, problem: null });
    world.post.answer = () => ACCEPTED;
    await world.deliver();
    expect(await world.states()).toMatchObject({ sent: untouched });
  });

  it('that is away for a moment now and then is not given up', async () => {
    await world.layMany(40);
    let calls = 0;
    world.post.answer = () => ((calls += 1) % 4 === 0 ? ACCEPTED : { kind: 'unreachable', replyCode: null });
    await world.deliver();
    expect(world.post.posted).toHaveLength(40);
  });

  it('that hangs keeps a stopping process no longer than the mails in the air', async () => {
    await world.layMany(10);
    const server = silentServer();
    const stopping = new AbortController();
    const run = world.worker().run(stopping.signal);
    await aWhile();
    stopping.abort();
    server.answerAll(ACCEPTED);
    await run;
    expect(await world.states()).toEqual({ sent: 3, ready: 7 });
  });

  it('that hangs at one mail leaves only this one in doubt where the process stops', async () => {
    await world.layMany(30);
    const stopping = new AbortController();
    let handedOver = 0;
    world.post.answer = () => {
      handedOver += 1;
      if (handedOver === 1) return new Promise(() => undefined);
      if (handedOver === 4) stopping.abort();
      return ACCEPTED;
    };
    void world.worker().run(stopping.signal);
    await aWhile();
    const { sending, sent = 0, ready = 0 } = await world.states();
    expect(sending).toBe(1);
    expect(sent + ready).toBe(29);
    expect(sent).toBe(handedOver - 1);
  });

  it('that is so slow that the lease is nearly over gets no further mail under it', async () => {
    await world.layMany(4);
    const stateAtHandOver: string[] = [];
    world.post.answer = async () => {
      stateAtHandOver.push(world.clock.now());
      world.clock.moveTo(momentAfter(MAILS_READY_AT, 11 * MINUTE));
      return ACCEPTED;
    };
    const leases: string[] = [];
    const lease = world.stores.outbox.lease.bind(world.stores.outbox);
    world.stores.outbox.lease = (now, held, limit) => {
      leases.push(held.until);
      return lease(now, held, limit);
    };
    await world.deliver();
    expect(leases.slice(0, 2)).toEqual([
      momentAfter(MAILS_READY_AT, 20 * MINUTE),
      momentAfter(MAILS_READY_AT, 31 * MINUTE),
    ]);
    expect(await world.states()).toEqual({ sent: 4 });
  });
});

describe('a server that takes up to five minutes for each mail', () => {
  it('never has a mail that another worker takes for lost, nor gets one twice', async () => {
    await world.layMany(130);
    const began = new Map<string, number>();
    let calls = 0;
    world.post.answer = async (mail) => {
      began.set(mail.text, (began.get(mail.text) ?? 0) + 1);
      calls += 1;
      await aWhile();
      if (calls % 3 === 0) {
        world.clock.moveTo(momentAfter(world.clock.now(), 5 * MINUTE));
        await world.stores.outbox.recoverExpired(world.clock.now());
      }
      return ACCEPTED;
    };
    await world.deliver();
    expect([...began.values()].filter((times) => times > 1)).toEqual([]);
    expect(await world.states()).toEqual({ sent: 130 });
  });
});

describe('a database that fails', () => {
  it('ends the run with its error; what was in the air is uncertain later, and the rest goes out', async () => {
    await world.layMany(10);
    const { outbox } = world.stores;
    const record = outbox.record.bind(outbox);
    outbox.record = () => Promise.reject(new Error('disk full'));
    await expect(world.deliver()).rejects.toThrow('disk full');
    expect(await world.states()).toEqual({ sending: 3, leased: 7 });
    outbox.record = record;
    world.clock.moveTo(momentAfter(MAILS_READY_AT, 20 * MINUTE));
    await world.deliver();
    expect(await world.states()).toEqual({ uncertain: 3, sent: 7 });
  });

  it('for a moment ends the run as well, but no outcome is lost', async () => {
    await world.layMany(10);
    const { outbox } = world.stores;
    const record = outbox.record.bind(outbox);
    outbox.record = () => {
      outbox.record = record;
      return Promise.reject(new Error('locked'));
    };
    await expect(world.deliver()).rejects.toThrow('locked');
    expect(await world.states()).toEqual({ sent: 3, ready: 7 });
    await world.deliver();
    expect(await world.states()).toEqual({ sent: 10 });
  });
});
