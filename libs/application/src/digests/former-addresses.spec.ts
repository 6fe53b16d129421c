import { beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSING_COORDINATION, DeliveryWorld, FakeMailPost, RecordingJobQueue } from '@selbstcheck/testing';
import type { PostOutcome } from '../ports/mail-post.js';
import { ReadDigestTroubles } from './digest-troubles.js';
import { PutMailAside } from './put-mail-aside.js';
import { ResendMail } from './resend-mail.js';

const BOUNCE: PostOutcome = { kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true };
const FOR_NOW: PostOutcome = { kind: 'refused_for_now', replyCode: 451 };
const OLD = 'person-1@kommune.example';
let world: DeliveryWorld;

beforeEach(async () => {
  world = new DeliveryWorld(new FakeMailPost(1));
  await world.settle();
  await world.lay();
});

const answering = (outcome: PostOutcome): void => {
  world.post.answer = () => outcome;
};
const move = (email = 'neu@kommune.example') => world.stores.people.update('person-1', { email });
const resend = () =>
  new ResendMail(world.stores, world.audit, new RecordingJobQueue(), world.clock).resend(
    CLOSING_COORDINATION,
    { municipalityId: 'municipality-1', mailId: 'mail-1' },
  );

/** The mail, once the server said later and the recipient moved meanwhile. */
async function overtaken(): Promise<void> {
  answering(FOR_NOW);
  await world.deliver();
  await move();
  answering({ kind: 'accepted' });
  world.clock.moveTo((await world.mail()).nextAttemptAt);
  await world.deliver();
}

describe('a mail that waits while its recipient changes the address', () => {
  it('is withdrawn, and nothing goes to the old address', async () => {
    await overtaken();
    expect(world.post.posted).toHaveLength(1);
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: 'address_changed' });
    expect(await world.subscription()).toMatchObject({ state: 'active' });
  });

  it('is withdrawn as well where it had waited for a pause to end', async () => {
    await world.change({ state: 'paused' });
    await world.deliver();
    await move();
    await world.change({ state: 'active' });
    await world.deliver();
    expect(world.post.posted).toEqual([]);
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: 'address_changed' });
  });

  it('says first that its recipient is no longer to be told at all', async () => {
    await world.stores.people.update('person-1', { email: 'neu@kommune.example', state: 'deactivated' });
    await world.deliver();
    expect(await world.mail()).toMatchObject({ problem: 'person_deactivated' });
  });

  it('is not sent once more by hand, unless the address is the old one again', async () => {
    await overtaken();
    await expect(resend()).rejects.toMatchObject({ code: 'mail-address-changed' });
    expect(await world.mail()).toMatchObject({ state: 'withdrawn' });
    await move(OLD);
    await resend();
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'sent' });
  });

  it('is shown to Koordination until it is put aside: what it told is told nowhere else', async () => {
    const troubles = () => new ReadDigestTroubles(world.stores).read('municipality-1');
    await overtaken();
    expect(await troubles()).toMatchObject({
      ...{ failed: 0, addressChanged: 1, waiting: 0 },
      mails: [{ mail: { id: 'mail-1', state: 'withdrawn', problem: 'address_changed' } }],
    });
    const aside = new PutMailAside(world.stores, world.audit, world.clock);
    await aside.putAside(CLOSING_COORDINATION, { municipalityId: 'municipality-1', mailId: 'mail-1' });
    expect(await troubles()).toMatchObject({ addressChanged: 0, mails: [] });
  });

  it('keeps later mails to the new address from nothing', async () => {
    await overtaken();
    await world.layMail('mail-2', 'subscription-1', 'neu@kommune.example');
    await world.deliver();
    expect(await world.mail('mail-2')).toMatchObject({ state: 'sent' });
  });
});

describe('a mail in the air while its recipient changes the address', () => {
  it('counts nothing against the subscription where the old address refuses it', async () => {
    await world.change({ hardBounces: 1 });
    world.post.answer = async () => {
      await move();
      return BOUNCE;
    };
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'failed', problem: 'refused_for_good' });
    expect(await world.subscription()).toMatchObject({ state: 'active', hardBounces: 1 });
  });

  it('says nothing for the new address where the old one takes it', async () => {
    await world.change({ hardBounces: 1 });
    world.post.answer = async () => {
      await move();
      return { kind: 'accepted' };
    };
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'sent' });
    expect(await world.subscription()).toMatchObject({ hardBounces: 1 });
  });
});
