import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { Chance } from './chance.js';
import { expectHardness, expectNothingLost, report } from './outcome.js';
import { Program } from './programs.js';
import { LENGTH, SEED, setStage, type Stage } from './stage.js';
import { OneServer } from './trouble.js';
import { YearOfDigests } from './year-of-digests.js';

describe(`digests of one server on SQLite that is killed again and again (SEED=${SEED})`, () => {
  let stage: Stage | undefined;
  let server: Program | undefined;

  beforeAll(async () => {
    stage = await setStage('sqlite');
    server = new Program('main', stage.environment);
  });

  afterAll(async () => {
    await server?.stop();
    await stage?.close();
  });

  it(
    'are decided once for each slot, and sent once at most',
    async () => {
      if (!stage || !server) throw new Error('The stage is not set.');
      const chance = new Chance(SEED);
      const trouble = new OneServer(server, chance, { part: LENGTH.blows, mailServer: stage.mailServer });
      const year = new YearOfDigests({ ...stage, trouble, chance });
      await year.live(LENGTH.moments);
      await year.settle();
      const ledger = await year.ledger();
      report(ledger, stage, [server]);
      expectNothingLost(ledger, stage, year.checkpoints);
      expectHardness(ledger, stage, [server]);
    },
    LENGTH.limitMs,
  );
});
