/** What nodemailer does by itself: a pool, and as many mails in the air as it has connections. */
import { createTransport } from 'nodemailer';
import { addressOf, CONNECTIONS, COUNT, memoryNow, rawDigest, SENDER, timed } from './digests.mjs';

const transport = createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(process.argv[2]),
  ignoreTLS: true,
  maxConnections: CONNECTIONS,
  maxMessages: 100,
});
const memory = [memoryNow()];
let next = 0;

async function loop() {
  while (next < COUNT) {
    const n = next;
    next += 1;
    if (n === COUNT / 2) memory.push(memoryNow());
    await transport.sendMail({ envelope: { from: SENDER, to: [addressOf(n)] }, raw: rawDigest(n) });
  }
}

const took = await timed(() => Promise.all(Array.from({ length: CONNECTIONS }, loop)));
memory.push(memoryNow());
transport.close();
process.send({ ...took, memory });
process.disconnect();
