import { existsSync, readFileSync } from 'node:fs';
import { fingerprint, inCheckout, ROOT, stamp } from './checkout.mjs';
import { lastLines, run, runNpm } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const installed = stamp(inCheckout('node_modules', '.selbstcheck-installed'));

// A compiled module belongs to one Node ABI, so a change of Node's major version asks for a new installation.
const wanted = () =>
  fingerprint([inCheckout('package-lock.json')], process.versions.modules, process.platform, process.arch);

/** True when node_modules belongs to package-lock.json and to this Node. */
export const isInstalled = () => installed.read() === wanted();

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** npm's own note of what it installed holds every package of the lock in its version; other platforms' are left out. */
export function holdsEveryPackage(locked, present) {
  return Object.entries(locked).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return Boolean(optional ?? devOptional);
    return found.version === version && found.integrity === integrity;
  });
}

/** Somebody ran npm by hand: what is there is good if npm's note says so and the compiled module opens. */
async function isInstalledByHand() {
  const note = inCheckout('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  if (!holdsEveryPackage(packagesOf(inCheckout('package-lock.json')), packagesOf(note))) return false;
  return opensSqlite();
}

async function opensSqlite() {
  const program = "new (require('better-sqlite3'))(':memory:').close()";
  return (await run(process.execPath, ['-e', program])).code === 0;
}

const COMPILER_SENTENCE =
  'The database driver better-sqlite3 could not be fetched ready-made, and compiling it failed: please install Python 3 and a C++ compiler (on Debian: apt-get install python3 make g++) and run the command again.';

function explain(output) {
  if (/better-sqlite3|node-gyp|gyp ERR/.test(output)) return COMPILER_SENTENCE;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'The packages could not be fetched: please check the connection to the npm registry and run the command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: please make room and run the command again.';
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages could not be written: please check that you may write to ${ROOT} and run the command again.`;
  }
  return 'The packages could not be installed: npm says above why.';
}

/** Installs exactly what package-lock.json says, unless it is there. Throws a SetupError with a sentence. */
export async function install(say) {
  if (isInstalled()) return;
  if (await isInstalledByHand()) return installed.write(wanted());
  say('Installing the packages; the first time this takes one to three minutes …');
  installed.clear();
  // A production environment would leave out what the build needs.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(args, { env: { NODE_ENV: '' } });
  if (code !== 0) throw new SetupError(explain(output), lastLines(output));
  if (!(await opensSqlite())) throw new SetupError(COMPILER_SENTENCE);
  installed.write(wanted());
}
