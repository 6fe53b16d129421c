/** The product's own delivery, out of a SQLite file, through its own connections to the mail server. */
import { DeliverOutbox } from '@selbstcheck/application';
import { SmtpPost } from '@selbstcheck/mail';
import { createStores, openDatabase } from '@selbstcheck/persistence';
import { NodeHasher, RandomIds, SystemClock } from '../../../apps/api/dist/platform/surroundings.js';
import { CONNECTIONS, COUNT, memoryNow, SENDER, timed } from './digests.mjs';

const [, , port, folder] = process.argv;
const database = await openDatabase({ kind: 'sqlite', folder });
const stores = createStores(database);

const memory = [memoryNow()];
let handedOver = 0;
/** The same post, and a look at the memory in the middle. */
class WatchedPost extends SmtpPost {
  async post(to, bytes) {
    handedOver += 1;
    if (handedOver === COUNT / 2) memory.push(memoryNow());
    return super.post(to, bytes);
  }
}

const post = new WatchedPost({
  url: `smtp://127.0.0.1:${port}`,
  from: SENDER,
  connections: CONNECTIONS,
  report: (trouble) => console.error(trouble),
});
const surroundings = {
  clock: new SystemClock('Europe/Berlin'),
  ids: new RandomIds(),
  hasher: new NodeHasher(),
};
const noBounce = { record: () => Promise.reject(new Error('No address bounces here.')) };
const delivery = new DeliverOutbox(stores, post, 'show', noBounce, surroundings);

const took = await timed(() => delivery.run(new AbortController().signal));
memory.push(memoryNow());
await post.close();
await database.close();
process.send({ ...took, memory });
process.disconnect();
