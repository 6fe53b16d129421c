import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/test/machine.mjs';
import { serveFloor } from './trends-screen-floor.mjs';
import { visit } from './trends-screen-visit.mjs';

const REPETITIONS = 5;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const child = fork(fileURLToPath(new URL('years/server.mjs', import.meta.url)));
const { port, municipalityId, account } = await told();
const url = `http://localhost:${port}`;
const cookies = await signIn(account);

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
  return response.headers.getSetCookie().map((line) => {
    const [name, value] = line.split(';')[0].split('=');
    return { name, value, url };
  });
}

async function readTrends() {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const address = `${url}/api/municipalities/${municipalityId}/trends?language=de`;
  const response = await fetch(address, { headers: { cookie } });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

const whole = (value) => `${value.toFixed(0)} ms`;
const task = (value) => (value === 0 ? 'none over 50 ms' : whole(value));
const MEASURES = [
  ['blocking', 'total blocking time', whole, 'under 200 ms'],
  ['blockingWhole', '  before the first paint too', whole, ''],
  ['paint', 'largest contentful paint', whole, 'under 2500 ms'],
  ['shift', 'layout shift', (value) => value.toFixed(3), 'under 0.1'],
  ['task', 'longest task when filtering', task, 'none over 100 ms'],
  ['interaction', 'slowest answer to a key or press', whole, ''],
];

const seen = { pictures: [], table: [], floor: [] };
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
const trends = await readTrends();
const floor = await serveFloor(trends);
const address = `${url}/kommunen/${municipalityId}/verlauf`;
const pages = {
  pictures: { url: address, ready: '34 von 34 Kriterien' },
  table: { url: `${address}?ansicht=tabelle`, ready: '34 von 34 Kriterien' },
  floor: { url: floor.url, ready: 'Kriterium suchen' },
};
try {
  for (let i = 0; i < REPETITIONS; i += 1) {
    for (const [name, page] of Object.entries(pages)) seen[name].push(await visit(browser, page, cookies));
  }
} finally {
  await browser.close();
  floor.stop();
  child.send({ stop: true });
  await once(child, 'exit');
}

const figures = (name, measure, write) => {
  const values = seen[name].map((each) => each[measure]);
  return `${write(median(values))} (${write(Math.min(...values))} to ${write(Math.max(...values))})`;
};
console.log(
  `Verlauf: 34 criteria × ${trends.rounds.length} rounds in Chromium, processor slowed down 4 times, median of ${REPETITIONS} cold visits`,
);
for (const [measure, title, write, aim] of MEASURES) {
  console.log(`  ${title}${aim === '' ? '' : `; aim: ${aim}`}`);
  console.log(`    as pictures      ${figures('pictures', measure, write)}`);
  console.log(`    as a table       ${figures('table', measure, write)}`);
  console.log(`    floor: bare HTML ${figures('floor', measure, write)}`);
}
