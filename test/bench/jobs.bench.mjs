import { JOB_RULES } from '@selbstcheck/application';
import { BullMqJobQueue, InProcessJobQueue } from '@selbstcheck/queue';
import { fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { handlers, UNOBSERVED } from './jobs/handlers.mjs';
import { startRedis } from './jobs/redis.mjs';

const JOBS = 200;
const AIM = 1000;
const PAUSE = 50;
/** After so many jobs there is a pause in which a worker goes to sleep. */
const ASLEEP_EVERY = 50;
const SLEEP = 7000;
const plan = { rules: JOB_RULES, zone: 'Europe/Berlin' };

/** How long it took from asking for each job to its beginning, in milliseconds. */
async function latencies(driver, begun) {
  const times = [];
  for (let n = 0; n < JOBS; n += 1) {
    await setTimeout(n % ASLEEP_EVERY === ASLEEP_EVERY - 1 ? SLEEP : Math.random() * PAUSE);
    const began = once(begun, `round-${n}`);
    const start = performance.now();
    await driver.enqueue('score-round', { municipalityId: 'municipality-1', roundId: `round-${n}` });
    await began;
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function report(name, times) {
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const figures = [at(0.5), at(0.95), times.at(-1)].map((time) => time.toFixed(1).padStart(7));
  console.log(`${name.padEnd(34)} p50 ${figures[0]}   p95 ${figures[1]}   longest ${figures[2]} ms`);
  return times.at(-1) <= AIM;
}

async function inProcess() {
  const begun = new EventEmitter();
  const driver = new InProcessJobQueue(plan);
  driver.start(
    handlers((roundId) => begun.emit(roundId)),
    UNOBSERVED,
  );
  const times = await latencies(driver, begun);
  await driver.stop();
  return report('in the process', times);
}

async function overRedis() {
  const redis = await startRedis();
  const begun = new EventEmitter();
  const worker = fork(fileURLToPath(new URL('jobs/worker.mjs', import.meta.url)), [redis.url]);
  await once(worker, 'message');
  worker.on('message', (roundId) => begun.emit(roundId));
  const driver = new BullMqJobQueue(plan, { url: redis.url, report: console.error });
  const times = await latencies(driver, begun);
  await driver.stop();
  worker.send('stop');
  await once(worker, 'exit');
  await redis.stop();
  return report('over Redis, in another process', times);
}

console.log(`From asking for a job to its beginning, ${JOBS} jobs; aim: within ${AIM} ms.`);
const hasHeld = [await inProcess(), await overRedis()];
console.log(hasHeld.every(Boolean) ? 'The aim is met.' : 'The aim is missed.');
process.exitCode = hasHeld.every(Boolean) ? 0 : 1;
