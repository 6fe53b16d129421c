import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from '../setup/setup-error.mjs';
import { lastLines, run } from '../setup/run.mjs';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const firstOnPath = (names) => names.map(onPath).find((path) => path !== undefined);

/** The Chromium that the browser tests drive: the one CHROMIUM names, else one of the usual places. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROMIUM names ${named}, which does not exist: please correct or unset it.`);
  }
  return firstOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
}

const DEBIANS = '/usr/lib/postgresql';

/** PostgreSQL's own programs, which Debian keeps out of the PATH. */
export function findPostgres() {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS) : [];
  return (
    versions.map((version) => join(DEBIANS, version, 'bin', 'initdb')).find((path) => existsSync(path)) ??
    onPath('initdb')
  );
}

/** The program of Redis. */
export const findRedis = () => onPath('redis-server');

const NEEDED = [
  { name: 'Chromium', package: 'chromium', find: findChromium },
  { name: 'PostgreSQL', package: 'postgresql', find: findPostgres },
  { name: 'Redis', package: 'redis-server', find: findRedis },
];

const missing = () => NEEDED.filter(({ find }) => find() === undefined);

function demand(parts) {
  const names = parts.map(({ name }) => name).join(' and ');
  const packages = parts.map((part) => part.package).join(' ');
  return new SetupError(
    `The tests need ${names}: please install ${parts.length > 1 ? 'them' : 'it'} (on Debian: apt-get install ${packages}) and run the command again.`,
  );
}

/** Debian's package would start a database server of its own, which the tests neither need nor want. */
function askForNoCluster() {
  const folder = '/etc/postgresql-common';
  const path = join(folder, 'createcluster.conf');
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, 'create_main_cluster = false\n');
}

/** Debian's Redis would listen from its installation on, and after every start of the machine. */
function askForNoRedis() {
  const folder = '/etc/systemd/system';
  const path = join(folder, 'redis-server.service');
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  symlinkSync('/dev/null', path);
}

/** Where it is not there, packages start what they bring. */
const POLICY = '/usr/sbin/policy-rc.d';

async function withoutStarting(install) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await install();
  } finally {
    rmSync(POLICY);
  }
}

async function installDebianPackages(parts, say) {
  const packages = parts.map((part) => part.package);
  say(`Installing the Debian packages ${packages.join(' and ')} …`);
  if (packages.includes('postgresql')) askForNoCluster();
  if (packages.includes('redis-server')) askForNoRedis();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
  const update = await run('apt-get', ['update'], { env });
  const install = await withoutStarting(() => run('apt-get', ['install', ...options, ...packages], { env }));
  if (install.code !== 0) console.error(lastLines(update.output + install.output));
}

/** What the tests need beside Node is there, or is installed where that is possible; else a SetupError says what to do. */
export async function prepareMachine(say) {
  const absent = missing();
  if (absent.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (mayInstall) await installDebianPackages(absent, say);
  const stillAbsent = missing();
  if (stillAbsent.length > 0) throw demand(stillAbsent);
}
