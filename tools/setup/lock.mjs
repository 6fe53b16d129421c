import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';

// Not below node_modules, which an installation deletes; .nx is no part of the repository.
const folder = inCheckout('.nx');
const path = inCheckout('.nx', 'setup.lock');

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const holder = () => {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

function take() {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Does the work while no other command of this checkout installs or builds; a lock left behind by a dead process is taken over. */
export async function alone(say, work) {
  let told = false;
  while (!take()) {
    const pid = holder();
    if (pid !== undefined && !isRunning(pid)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) say('Another command is installing or building here; waiting for it …');
    told = true;
    await wait(200);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
