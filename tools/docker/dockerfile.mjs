const KNOWN = ['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'VOLUME', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

const instructions = (text) =>
  text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const assignments = (rest) =>
  Object.fromEntries(
    rest.split(/\s+/).map((pair) => {
      const [name, ...value] = pair.split('=');
      return [name, value.join('=')];
    }),
  );

/**
 * @typedef {{ kind: string, command?: string, path?: string, from?: string, sources?: string[], target?: string }} Step
 * @typedef {object} Stage
 * @property {string} base image or stage that it builds on
 * @property {string | undefined} name
 * @property {Step[]} steps
 * @property {Record<string, string>} env
 * @property {string} user
 * @property {string[]} volumes
 * @property {string[] | undefined} command
 * @property {string[] | undefined} healthCheck
 */

/** @returns {Stage} */
const newStage = (rest) => {
  const [, base, name] = /^(\S+)(?: AS (\S+))?$/i.exec(rest);
  return {
    base,
    name,
    steps: [],
    env: {},
    user: 'root',
    volumes: [],
    command: undefined,
    healthCheck: undefined,
  };
};

function parseCopy(rest) {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) };
}

const AFTER = {
  WORKDIR: (stage, rest) => stage.steps.push({ kind: 'workdir', path: rest }),
  ENV: (stage, rest) => Object.assign(stage.env, assignments(rest)),
  COPY: (stage, rest) => stage.steps.push(parseCopy(rest)),
  RUN: (stage, rest) => stage.steps.push({ kind: 'run', command: rest }),
  VOLUME: (stage, rest) => stage.volumes.push(rest),
  USER: (stage, rest) => (stage.user = rest),
  EXPOSE: () => undefined,
  HEALTHCHECK: (stage, rest) => (stage.healthCheck = JSON.parse(rest.slice(rest.indexOf('[')))),
  CMD: (stage, rest) => (stage.command = JSON.parse(rest)),
};

/**
 * The stages of a Dockerfile, with their steps in order, for the instructions and forms that ours uses; any other one is an
 * error, so that nothing is left out in silence.
 *
 * @param {string} text
 * @returns {Stage[]}
 */
export function parseDockerfile(text) {
  const stages = [];
  for (const line of instructions(text)) {
    const [, word, rest] = /^(\S+)\s+(.*)$/.exec(line);
    if (!KNOWN.includes(word)) throw new Error(`This check does not know the instruction ${word}.`);
    if (word === 'FROM') stages.push(newStage(rest));
    else AFTER[word](stages.at(-1), rest);
  }
  return stages;
}

const expressionOf = (pattern) =>
  pattern
    .split('/')
    .map((part) =>
      part === '**' ? '**' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'),
    )
    .join('/')
    .replaceAll('**/', '(?:.*/)?');

/** Tells by a .dockerignore whether a path of the context ("apps/api/dist/main.js") stays outside. */
export function readDockerignore(text) {
  const patterns = instructions(text).map((pattern) => new RegExp(`^${expressionOf(pattern)}(?:/|$)`));
  return (path) => patterns.some((pattern) => pattern.test(path));
}
