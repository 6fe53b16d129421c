import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../setup/setup-error.mjs';
import { NODE_USER } from './stage.mjs';

const HEALTHY_WITHIN_MS = 30_000;
const STOPPED_WITHIN_MS = 10_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

// The image never runs as root, so neither does what stands for it.
const asNode = process.getuid?.() === 0 ? { uid: NODE_USER, gid: NODE_USER } : {};

async function untilHealthy(isHealthy, hasEnded) {
  const start = Date.now();
  while (!isHealthy()) {
    if (hasEnded()) throw new SetupError('CMD ended before it was healthy.');
    if (Date.now() - start > HEALTHY_WITHIN_MS) throw new SetupError('HEALTHCHECK never succeeded.');
    await wait(500);
  }
}

/** Starts CMD as the image would, asks HEALTHCHECK until it is healthy, looks at the start page, and stops it as `docker stop` does. */
export async function tryOut(stage, { command, healthCheck }) {
  const port = await freePort();
  const options = {
    ...asNode,
    cwd: stage.inside(stage.workdir),
    env: { ...stage.environment, PORT: String(port), HOME: stage.inside('tmp') },
  };
  const server = spawn(command[0], command.slice(1), { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(server, 'close');
  try {
    const isHealthy = () => spawnSync(healthCheck[0], healthCheck.slice(1), options).status === 0;
    await untilHealthy(isHealthy, () => server.exitCode !== null || server.signalCode !== null);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    if (!page.ok || !(await page.text()).includes('<html'))
      throw new SetupError('The start page is not served.');
    server.kill('SIGTERM');
    const outcome = await Promise.race([ended, wait(STOPPED_WITHIN_MS)]);
    if (outcome?.[0] !== 0) throw new SetupError('CMD did not end well when it was asked to stop.');
  } finally {
    server.kill('SIGKILL');
  }
}
