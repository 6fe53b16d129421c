/** A process that runs jobs and tells when each begins. */
import { JOB_RULES } from '@selbstcheck/application';
import { BullMqJobQueue } from '@selbstcheck/queue';
import { handlers, UNOBSERVED } from './handlers.mjs';

const plan = { rules: JOB_RULES, zone: 'Europe/Berlin' };
const driver = new BullMqJobQueue(plan, { url: process.argv[2], report: console.error });
driver.start(
  handlers((roundId) => process.send(roundId)),
  UNOBSERVED,
);
process.on('message', () => driver.stop().then(() => process.disconnect()));
process.send('started');
