import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { ROOT } from '../setup/checkout.mjs';
import { run } from '../setup/run.mjs';
import { SetupError } from '../setup/setup-error.mjs';

/** The user that the image's base gives us, in numbers; here nobody may have the name. */
export const NODE_USER = 1000;

const isRoot = process.getuid?.() === 0;

// Names of the image's users mean nothing on this machine; without root there is nothing to give away.
const CHOWN = isRoot ? `chown() { shift; command chown ${NODE_USER}:${NODE_USER} "$@"; }` : 'chown() { :; }';

/** A folder that stands for the file system of one stage. */
export function openStage(root, { env }) {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const inside = (path) => join(root, path);
  // Commands name the image's folders by absolute paths.
  const relocate = (command) => command.replace(/(?<=^|[\s=])\/(?=app|data|erasures)/g, `${root}/`);
  const environment = {
    ...Object.fromEntries(['PATH', 'HOME'].map((name) => [name, process.env[name]])),
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, relocate(value)])),
  };
  return { inside, relocate, environment, workdir: '/' };
}

function copy(stage, { sources, target }, isLeftOut, sourceRoot) {
  for (const source of sources) {
    const from = join(sourceRoot, source);
    if (!existsSync(from)) throw new SetupError(`COPY ${source}: is not there.`);
    const place = stage.inside(target.startsWith('/') ? target : join(stage.workdir, target));
    const isFolder = statSync(from).isDirectory();
    const to = !isFolder && target.endsWith('/') ? join(place, basename(source)) : place;
    cpSync(from, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => path === from || !isLeftOut(relative(sourceRoot, path).split(sep).join('/')),
    });
  }
}

async function runCommand(stage, command) {
  const { code, output } = await run('env', [
    '-i',
    ...Object.entries(stage.environment).map(([name, value]) => `${name}=${value}`),
    'sh',
    '-c',
    `${CHOWN}; cd '${stage.inside(stage.workdir)}' && ${stage.relocate(command)}`,
  ]);
  if (code !== 0) throw new SetupError(`RUN ${command}: ended with ${code}.`, output.trimEnd());
}

/** Carries out one step in a stage. `rootOf(name)` is the folder of another stage; without a name it is the context. */
export async function carryOut(step, stage, { rootOf, isLeftOut }) {
  if (step.kind === 'workdir') {
    stage.workdir = step.path;
    mkdirSync(stage.inside(step.path), { recursive: true });
  } else if (step.kind === 'run') {
    await runCommand(stage, step.command);
  } else if (step.from === undefined) {
    copy(stage, step, isLeftOut, ROOT);
  } else {
    copy(stage, step, () => false, rootOf(step.from));
  }
}
