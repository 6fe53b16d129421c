import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CONNECTIONS = 8;
const SECONDS = Number(process.env.SECONDS_EACH ?? '3');
const REPETITIONS = 5;

const child = fork(fileURLToPath(new URL('years/server.mjs', import.meta.url)));
const { port, municipalityId, account } = await told();
const url = `http://localhost:${port}`;
const headers = { cookie: await signIn(account) };

/** What the server says next. */
async function told() {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended: see above.');
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

async function signIn({ email, password }) {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function requestsPerSecond(path) {
  const result = await autocannon({ url: url + path, headers, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx + result.errors > 0) throw new Error(`${path}: not every answer was one.`);
  return result.requests.total / result.duration;
}

/** Lets the server compute an answer for the first time and hold its bytes for the other two routes. */
async function hold(path) {
  child.send({ hold: true, path, cookie: headers.cookie });
  const held = await told();
  if (held.status !== 200) throw new Error(`${path}: ${held.status}`);
  return held;
}

async function measure(name, path) {
  const { held, computing, stall } = await hold(path);
  const ways = { answer: path };
  for (const way of ['guarded', 'bare']) ways[way] = `/bench/${municipalityId}/${way}`;
  const seen = { answer: [], guarded: [], bare: [] };
  for (const way of Object.keys(ways)) await requestsPerSecond(ways[way]);
  for (let i = 0; i < REPETITIONS; i += 1) {
    for (const way of Object.keys(ways)) seen[way].push(await requestsPerSecond(ways[way]));
  }
  const against = (way) => seen.answer.map((rate, i) => rate / seen[way][i]);
  const ratio = (way) => {
    const ratios = against(way);
    return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  };
  console.log(`${name}: 20 rounds × 34 criteria over 3 versions, ${Math.round(held / 1024)} KiB of JSON`);
  console.log(
    `  computed once         ${computing.toFixed(0)} ms, longest stretch without the event loop ${stall.toFixed(0)} ms`,
  );
  console.log(`  answer                ${median(seen.answer).toFixed(0)} requests/s`);
  console.log(
    `  same bytes, guarded   ${median(seen.guarded).toFixed(0)} requests/s, ratio ${ratio('guarded')}`,
  );
  console.log(`  same bytes, bare      ${median(seen.bare).toFixed(0)} requests/s, ratio ${ratio('bare')}`);
  console.log(
    '  guarded: behind the same access check; bare: nobody is asked who they are; aim: 0.5 or above',
  );
}

try {
  await measure('getTrends', `/api/municipalities/${municipalityId}/trends`);
  await measure('getMatrix', `/api/municipalities/${municipalityId}/comparison/matrix`);
} finally {
  child.send({ stop: true });
  await once(child, 'exit');
}
