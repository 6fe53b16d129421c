import { beforeEach, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import {
  aMunicipality,
  LuxonWallClock,
  PLANNED_ROUND,
  PLANNING_COORDINATION,
  PlanningWorld,
} from '@selbstcheck/testing';
import type { RoundKey } from '../ports/round-store.js';
import { RemindDeadlines } from './remind-deadlines.js';

let world: PlanningWorld;
let key: RoundKey;
const signal = new AbortController().signal;

const LOCAL = { wallClock: new LuxonWallClock(), zone: 'Europe/Berlin' };

const run = (until = signal): Promise<void> =>
  new RemindDeadlines(world.stores, world.readRoundInWork, world.remind, world.world.clock, LOCAL).run(until);
const remindedOn = async (...days: readonly string[]): Promise<readonly string[]> => {
  const reminded: string[] = [];
  for (const day of days) {
    world.world.clock.moveTo(`${day}T06:00:00.000Z`);
    const before = world.world.mailer.sent.length;
    await run();
    if (world.world.mailer.sent.length > before) reminded.push(day);
  }
  return reminded;
};

beforeEach(async () => {
  world = await PlanningWorld.make();
  key = await world.plan({}, 'open');
  await world.assign(key, 'criterion A-c1 Jugendamt', 'criterion A-c2 Kultur', 'criterion A-c3 Ordnungsamt');
});

describe('reminders of a deadline on 18 December', () => {
  it('go out a week and a day before it, and the day after', async () => {
    await world.member('Jugendamt');
    const days = ['2026-12-10', '2026-12-11', '2026-12-12', '2026-12-16', '2026-12-17', '2026-12-18'];
    await expect(remindedOn(...days, '2026-12-19', '2026-12-20')).resolves.toEqual([
      '2026-12-11',
      '2026-12-17',
      '2026-12-19',
    ]);
    expect(world.world.mailer.sent.map(({ letter }) => letter)).toMatchObject([
      { kind: 'reminder', department: 'Jugendamt', isOverdue: false, senderFunction: null },
      { kind: 'reminder', department: 'Jugendamt', isOverdue: false },
      { kind: 'reminder', department: 'Jugendamt', isOverdue: true },
    ]);
  });

  it('that were missed are made up for within three days, and never announce a deadline that has passed', async () => {
    await world.member('Jugendamt');
    await expect(remindedOn('2026-12-13', '2026-12-14', '2026-12-18', '2026-12-23')).resolves.toEqual([
      '2026-12-13',
      '2026-12-18',
    ]);
    await world.changePlan.change(PLANNING_COORDINATION, key, 1, {
      ...PLANNED_ROUND,
      deadline: '2027-01-18',
    });
    await expect(remindedOn('2027-01-15', '2027-01-16', '2027-01-21', '2027-01-22')).resolves.toEqual([
      '2027-01-21',
    ]);
  });

  it('go out by day, from seven in the morning on, whenever the job runs', async () => {
    await world.member('Jugendamt');
    const sent: number[] = [];
    for (const moment of ['2026-12-10T23:30', '2026-12-11T05:59', '2026-12-11T19:00', '2026-12-12T06:00']) {
      world.world.clock.moveTo(`${moment}:00.000Z`);
      await run();
      sent.push(world.world.mailer.sent.length);
    }
    expect(sent).toEqual([0, 0, 0, 1]);
  });

  it('are for nobody whom Koordination reminded since, or whose round opened only after that day', async () => {
    await world.member('Jugendamt');
    world.world.clock.moveTo('2026-12-12T06:00:00.000Z');
    await world.remind.remind(PLANNING_COORDINATION, key, 'Jugendamt');
    const late = await world.plan({ title: 'Nacherhebung', referenceDate: '2026-12-01' }, 'open');
    await world.assign(late, 'criterion A-c1 Jugendamt');
    await expect(remindedOn('2026-12-12', '2026-12-13')).resolves.toEqual([]);
    await expect(remindedOn('2026-12-17')).resolves.toEqual(['2026-12-17']);
  });

  it('go to departments with members and open questions, once a day however often the job runs', async () => {
    await world.member('Jugendamt');
    await world.member('Kultur');
    for (const id of ['A-c2-1', 'A-c2-2', 'A-c2-3']) await world.answer(key, 'Kultur', id);
    world.world.clock.moveTo('2026-12-11T06:00:00.000Z');
    await run();
    await run();
    expect(world.world.mailer.sent).toMatchObject([{ letter: { department: 'Jugendamt' } }]);
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'department_reminded',
      actor: { kind: 'system' },
    });
  });

  it('that fail for one department reach the others, and are tried again', async () => {
    const lost = await world.member('Jugendamt');
    const reached = await world.member('Ordnungsamt');
    const { mailer, clock } = world.world;
    const send = mailer.send.bind(mailer);
    mailer.send = async (letter, recipient) => {
      if (recipient.address === lost.email) throw new SelbstcheckError('mail-not-sent', 'Not sent.');
      await send(letter, recipient);
    };
    clock.moveTo('2026-12-11T06:00:00.000Z');
    await expect(run()).rejects.toMatchObject({ code: 'deadlines-not-reminded', params: { reminders: 1 } });
    expect(mailer.to(reached.email)).toHaveLength(1);
    mailer.send = send;
    await run();
    expect(mailer.to(lost.email)).toHaveLength(1);
    expect(mailer.to(reached.email)).toHaveLength(1);
  });

  it('are not for rounds in agreement, demonstrations, or a process that stops', async () => {
    await world.member('Jugendamt');
    world.world.clock.moveTo('2026-12-11T06:00:00.000Z');
    await run(AbortSignal.abort());
    await world.step(key, 'in_agreement');
    await run();
    expect(world.world.mailer.sent).toEqual([]);
  });

  it('never go to people of a demonstration, who do not exist', async () => {
    await world.member('Jugendamt');
    world.world.clock.moveTo('2026-12-11T06:00:00.000Z');
    world.stores.municipalities.list = async () => [aMunicipality({ demonstration: 'fictional' })];
    await run();
    expect(world.world.mailer.sent).toEqual([]);
  });
});
