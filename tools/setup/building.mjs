import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fingerprint, inCheckout, stamp } from './checkout.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const built = stamp(inCheckout('node_modules', '.cache', 'selbstcheck-built'));

const isSource = (path) => !/\.spec\.tsx?$/.test(path);

const ROOT_FILES = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];

const wanted = () =>
  fingerprint([
    ...filesBelow([inCheckout('apps'), inCheckout('libs')], isSource),
    ...ROOT_FILES.map((name) => inCheckout(name)),
  ]);

/** What has to be there to run: a stamp says nothing about a dist that somebody deleted. */
function outcomes() {
  const libs = readdirSync(inCheckout('libs'))
    .map((name) => inCheckout('libs', name))
    .filter((lib) => existsSync(join(lib, 'src', 'index.ts')) && !lib.endsWith('testing'))
    .map((lib) => join(lib, 'dist', 'index.js'));
  return [...libs, inCheckout('apps/api/dist/main.js'), inCheckout('apps/web/dist/index.html')];
}

/** True when what is built belongs to the sources. */
export const isBuilt = () => built.read() === wanted() && outcomes().every((path) => existsSync(path));

/** Quiet and reproducible: no daemon, no cloud, no full-screen output. */
export const NX_ENV = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NODE_ENV: '',
};

/** Runs nx with arguments as its own command line has them. */
export function runNx(args, options = {}) {
  const { bin } = JSON.parse(readFileSync(inCheckout('node_modules/nx/package.json'), 'utf8'));
  const program = inCheckout('node_modules/nx', bin.nx);
  return run(process.execPath, [program, ...args, '--output-style=static'], { ...options, env: NX_ENV });
}

/** Builds everything through nx, which knows by itself what has changed. Resolves with `{ code, output }`. */
export async function buildEverything() {
  built.clear();
  // Taken before, so that a file saved during the build asks for another one.
  const sources = wanted();
  const outcome = await runNx(['run-many', '-t', 'build']);
  if (outcome.code === 0) built.write(sources);
  return outcome;
}

/** Builds unless what is built belongs to the sources. Throws a SetupError with a sentence. */
export async function build(say) {
  if (isBuilt()) return;
  say('Building …');
  const { code, output } = await buildEverything();
  if (code !== 0) throw new SetupError('The build failed: see above.', output.trimEnd());
}
