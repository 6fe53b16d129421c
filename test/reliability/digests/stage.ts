import { createStores, openDatabase, type DatabaseOptions } from '@selbstcheck/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chance } from './chance.js';
import { EvilMailServer } from './evil-mail-server.js';
import { MovedClock } from './moved-clock.js';
import { TWO_WEEKS, WHOLE_YEAR } from './timeline.js';
import { Town } from './town.js';

/** `npm run reliability` asks for the whole year. */
const IS_LONG = process.env.DIGESTS === 'year';

/** How long a run is, and what it has to show at least. */
export const LENGTH = IS_LONG
  ? { ...WHOLE_YEAR, blows: 0.7, hangMs: 8_000, slots: 500, kills: 15, limitMs: 1_500_000, isReported: true }
  : { ...TWO_WEEKS, blows: 0.9, hangMs: 1_500, slots: 40, kills: 3, limitMs: 240_000, isReported: false };

/** Where all chance of a run comes from: given again, it asks for the same blows and the same fates. */
export const SEED = Number(process.env.SEED ?? '20261123');

/** A settled town on an empty database, with a mail server and a clock, before the product is started. */
export async function setStage(database: DatabaseOptions | 'sqlite') {
  const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-digests-'));
  const clock = new MovedClock(folder);
  clock.moveTo(LENGTH.start);
  const options = database === 'sqlite' ? ({ kind: 'sqlite', folder } as const) : database;
  const opened = await openDatabase(options);
  const mailServer = await EvilMailServer.start(new Chance(SEED + 1), LENGTH.hangMs);
  const town = new Town(createStores(opened), clock, new Chance(SEED + 2));
  await town.settle();
  return {
    ...{ clock, mailServer, town, folder },
    watermark: await town.stores.events.head('municipality-1'),
    start: clock.now(),
    environment: {
      ...clock.environment,
      DATA_DIR: folder,
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'monitor@town.example',
      SMTP_CONNECTIONS: '3',
    },
    close: async () => {
      await mailServer.stop();
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof setStage>>;
