import { beforeEach, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { RoundKey } from '../ports/round-store.js';
import { PLANNING_COORDINATION, PlanningWorld } from '@selbstcheck/testing';

let world: PlanningWorld;
let key: RoundKey;

beforeEach(async () => {
  world = await PlanningWorld.make();
  key = await world.plan({}, 'open');
  await world.assign(key, 'criterion A-c1 Jugendamt');
});

const remind = (department = 'Jugendamt', of: RoundKey = key) =>
  world.remind.remind(PLANNING_COORDINATION, of, department);

describe('a reminder', () => {
  it('goes to every member of the department who could answer, in their language', async () => {
    const first = await world.member('Jugendamt');
    const second = await world.member(' Jugendamt', {}, { language: 'en' });
    await world.member('Kultur');
    await world.member('Jugendamt', { role: 'viewer' });
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    await expect(remind(' Jugendamt ')).resolves.toEqual({ mails: 2, failed: 0 });
    const { sent } = world.world.mailer;
    expect(sent.map(({ recipient }) => recipient)).toEqual([
      { address: first.email, language: 'de' },
      { address: second.email, language: 'en' },
    ]);
    expect(sent[0]?.letter).toEqual({
      kind: 'reminder',
      ...{ municipality: 'Weidenfurt', round: 'Selbstcheck 2026', department: 'Jugendamt' },
      ...{ open: 2, asked: 3, deadline: '2026-12-18', isOverdue: false },
      link: `https://monitor.example/kommunen/municipality-1/runden/${key.roundId}/antworten`,
      senderFunction: 'Integrationsbeauftragte',
    });
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'department_reminded',
      after: { department: 'Jugendamt', mails: 2 },
    });
    const { departments } = await world.readProgress.read(key);
    expect(departments).toMatchObject([{ department: 'Jugendamt', remindedAt: '2026-11-22T09:30:00.000Z' }]);
  });

  it('goes out once a day, also where two ask at the same moment', async () => {
    await world.member('Jugendamt');
    const both = await Promise.allSettled([remind(), remind()]);
    expect(both).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'department-reminded' } },
    ]);
    world.world.clock.moveTo('2026-11-22T23:59:59.000Z');
    await expect(remind()).rejects.toMatchObject({ code: 'department-reminded' });
    world.world.clock.moveTo('2026-11-23T00:00:00.000Z');
    await remind();
    expect(world.world.mailer.sent).toHaveLength(2);
  });

  it('that cannot reach one member reaches the others, and is counted and recorded', async () => {
    const unreachable = await world.member('Jugendamt');
    const other = await world.member('Jugendamt');
    const { mailer } = world.world;
    const send = mailer.send.bind(mailer);
    mailer.send = async (letter, recipient) => {
      if (recipient.address === unreachable.email) throw new SelbstcheckError('mail-not-sent', 'Not sent.');
      await send(letter, recipient);
    };
    await expect(remind()).resolves.toEqual({ mails: 1, failed: 1 });
    expect(mailer.to(other.email)).toHaveLength(1);
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'mail_not_sent',
      subject: { kind: 'round', id: key.roundId },
      after: { letter: 'reminder' },
    });
  });

  it('that reaches nobody is refused, and can be tried again on the same day', async () => {
    await world.member('Jugendamt');
    world.world.mailer.isDown = true;
    await expect(remind()).rejects.toMatchObject({ code: 'mail-not-sent' });
    world.world.mailer.isDown = false;
    await expect(remind()).resolves.toEqual({ mails: 1, failed: 0 });
  });

  it('is not for a department without members or open questions', async () => {
    await expect(remind()).rejects.toMatchObject({ code: 'department-without-members' });
    await world.member('Jugendamt');
    await expect(remind('Kultur')).rejects.toMatchObject({ code: 'department-without-questions' });
    for (const id of ['A-c1-1', 'A-c1-2', 'A-c1-3']) await world.answer(key, 'Jugendamt', id);
    await expect(remind()).rejects.toMatchObject({ code: 'department-without-questions' });
    expect(world.world.mailer.sent).toEqual([]);
  });

  it('is only for an open round', async () => {
    await world.member('Jugendamt');
    const planned = await world.plan();
    await expect(remind('Jugendamt', planned)).rejects.toMatchObject({ code: 'round-not-open' });
    await expect(remind('Jugendamt', await world.imported())).rejects.toMatchObject({ code: 'round-closed' });
    await world.step(key, 'in_agreement');
    await expect(remind()).rejects.toMatchObject({ code: 'round-answering-ended' });
  });
});
