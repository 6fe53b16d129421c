import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nextEntry, personAt, send } from './answering/person.mjs';
import { KEY, PASSWORD, PEOPLE } from './answering/seeded-round.mjs';

const SECONDS = Number(process.env.SECONDS_EACH ?? '10');
/** Faster than anybody reads a question. */
const PAUSE = 1000;
const AIM = 50;

const child = fork(fileURLToPath(new URL('answering/server.mjs', import.meta.url)));
const { port } = await told();
const people = await Promise.all(
  PEOPLE.map((person, n) => personAt(port, person, PASSWORD, KEY, Math.floor(n / 10))),
);
const acknowledged = new Set();

/** What the server says next. */
async function told() {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended: see above.');
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

/** One answer, saved; gives how long it took. */
async function save(person) {
  const { question, entry } = nextEntry(person, crypto.randomUUID());
  const { took, status, body } = await send(port, 'POST', `${person.round}/answers`, person.headers, {
    entries: [entry],
  });
  const outcome = body.outcomes?.[0];
  if (status !== 200 || outcome?.outcome !== 'saved') throw new Error(JSON.stringify(body));
  question.revision += 1;
  acknowledged.add(entry.entryId);
  return took;
}

/** The same request where nothing is written. */
async function sendToNothing(person) {
  const { entry } = nextEntry(person, crypto.randomUUID());
  const path = `/bench/${KEY.municipalityId}/nothing`;
  const { took, status } = await send(port, 'POST', path, person.headers, { entries: [entry] });
  if (status !== 201 && status !== 200) throw new Error(`${path}: ${status}`);
  return took;
}

/** All people at once, each with the next request `pause` milliseconds (on average) after the last answer. */
async function together(act, pause) {
  const end = performance.now() + SECONDS * 1000;
  const times = [];
  let errors = 0;
  const work = people.map(async (person) => {
    if (pause > 0) await setTimeout(Math.random() * pause);
    while (performance.now() < end) {
      try {
        times.push(await act(person));
      } catch (error) {
        errors += 1;
        console.error(error);
      }
      if (pause > 0) await setTimeout(pause * (0.5 + Math.random()));
    }
  });
  await Promise.all(work);
  return { times: times.sort((a, b) => a - b), errors };
}

function report(name, { times, errors }) {
  const at = (share) => (times[Math.floor(times.length * share)] ?? NaN).toFixed(1).padStart(6);
  const figures = `p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms`;
  console.log(
    `  ${name.padEnd(34)} ${figures}  ${String(times.length).padStart(6)} requests, ${errors} errors`,
  );
}

try {
  console.log(`20 people answer one round on one SQLite server, ${SECONDS} s each; aim: p95 below ${AIM} ms`);
  await together(save, 0);
  await together(sendToNothing, 0);
  report('saving, an answer a second each', await together(save, PAUSE));
  report('writing nothing, the same pace', await together(sendToNothing, PAUSE));
  report('saving, without any pause', await together(save, 0));
  report('writing nothing, without any pause', await together(sendToNothing, 0));
  child.send({ count: true });
  const { entries } = await told();
  const kept = new Set(entries);
  const lost = [...acknowledged].filter((id) => !kept.has(id));
  console.log(
    `  ${acknowledged.size} answers acknowledged, ${entries.length} in the database, ${lost.length} lost, ${entries.length - kept.size} twice`,
  );
  if (lost.length > 0 || entries.length !== acknowledged.size) process.exitCode = 1;
} finally {
  child.send({ stop: true });
  await once(child, 'exit');
}
