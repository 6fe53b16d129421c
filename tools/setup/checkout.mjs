import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path below the checkout. */
export const inCheckout = (...parts) => join(ROOT, ...parts);

/** The folder in which the person typed the command; npm itself always runs scripts in the checkout. */
export const callersFolder = () => process.env.INIT_CWD ?? process.cwd();

/** DATA_DIR as an absolute path: a relative one is meant from where the person is, the default from the checkout. */
export function dataFolder() {
  const given = process.env.DATA_DIR;
  return given ? resolve(callersFolder(), given) : inCheckout('data');
}

/** Every file below the folders, by path, without what a build or an installation writes. */
export function filesBelow(folders, keep = () => true) {
  const found = [];
  const visit = (folder) => {
    for (const child of readdirSync(folder, { withFileTypes: true })) {
      if (child.name === 'node_modules' || child.name === 'dist') continue;
      const path = join(folder, child.name);
      if (child.isDirectory()) visit(path);
      else if (child.isFile() && keep(path)) found.push(path);
    }
  };
  folders.forEach(visit);
  return found.sort();
}

/** A hash of the names and contents of the files, and of what else the outcome depends on. */
export function fingerprint(files, ...circumstances) {
  const hash = createHash('sha256').update(JSON.stringify(circumstances));
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${relative(ROOT, file).split(sep).join('/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** A stamp file: says for which fingerprint a step was finished. Written whole or not at all. */
export function stamp(path) {
  return {
    read() {
      try {
        return readFileSync(path, 'utf8').trim();
      } catch {
        return undefined;
      }
    },
    clear: () => rmSync(path, { force: true }),
    write(value) {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, `${value}\n`);
      renameSync(draft, path);
    },
  };
}
