/** The oldest Node the product supports; kept equal to `engines` by test/architecture. */
export const OLDEST_NODE = [20, 19];

/** A sentence for the person when this Node is too old, otherwise undefined. Runs on any Node that knows modules. */
export function nodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Selbstcheck-Monitor needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${version}: please install a newer Node.js from https://nodejs.org and run the command again.`;
}

/** Ends the process with one sentence when this Node is too old. */
export function demandNode() {
  const sentence = nodeTooOld();
  if (sentence === undefined) return;
  console.error(sentence);
  process.exit(1);
}
