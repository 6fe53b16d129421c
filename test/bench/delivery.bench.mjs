import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONNECTIONS, COUNT, sizeInKilobytes } from './delivery/digests.mjs';

const RUNS = 2;
const AIM = 0.7;
const MEGABYTE = 1024 * 1024;

const sink = child('sink');
const { port } = await told(sink);

function child(name, ...givenArguments) {
  const program = fileURLToPath(new URL(`delivery/${name}.mjs`, import.meta.url));
  return fork(program, givenArguments, { execArgv: ['--expose-gc'] });
}

/** What a program says next. */
async function told(program) {
  const ended = once(program, 'exit').then(() => {
    throw new Error('A program of the measurement ended: see above.');
  });
  const [message] = await Promise.race([once(program, 'message'), ended]);
  return message;
}

/** One run of a sender, and what the sink counted meanwhile. */
async function measured(name, ...givenArguments) {
  const sender = child(name, String(port), ...givenArguments);
  const ended = once(sender, 'exit');
  const { seconds, busy, memory } = await told(sender);
  await ended;
  sink.send('count');
  const { accepted, different } = await told(sink);
  if (accepted !== COUNT || different !== COUNT) {
    throw new Error(`${name}: ${accepted} mails arrived, ${different} different ones, not ${COUNT}.`);
  }
  const rate = COUNT / seconds;
  const sizes = memory.map(({ heapUsed, rss }) => `${inMegabytes(heapUsed)}/${inMegabytes(rss)}`).join('  ');
  const speed = `${rate.toFixed(0).padStart(5)} mails/s, ${((busy * 1000) / COUNT).toFixed(2)} ms of a processor each`;
  console.log(`  ${name.padEnd(8)} ${speed}; heap/RSS in MB at the beginning, middle, end: ${sizes}`);
  return rate;
}

/** The product on an outbox of its own. */
async function measuredProduct() {
  const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-bench-'));
  try {
    const [code] = await once(child('seeded-outbox', folder), 'exit');
    if (code !== 0) throw new Error('The outbox was not written: see above.');
    return await measured('product', folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const inMegabytes = (bytes) => Math.round(bytes / MEGABYTE);

try {
  console.log(
    `${COUNT} frozen digests of ${sizeInKilobytes()} KB in one slot, ${CONNECTIONS} connections: the product from a SQLite file, and a bare nodemailer loop; aim: ratio of at least ${AIM}`,
  );
  const ratios = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const bare = await measured('bare');
    const product = await measuredProduct();
    ratios.push(product / bare);
    console.log(`  ratio    ${(product / bare).toFixed(2)}`);
  }
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / RUNS;
  console.log(`  ratio of both runs ${mean.toFixed(2)}`);
  if (mean < AIM) process.exitCode = 1;
} finally {
  const ended = once(sink, 'exit');
  sink.send('stop');
  await ended;
}
