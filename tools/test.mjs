import { demandNode } from './setup/node-version.mjs';

demandNode();

const { install } = await import('./setup/installation.mjs');
const { alone } = await import('./setup/lock.mjs');
const { stopOnSignals } = await import('./setup/run.mjs');
const { reportSetupError } = await import('./setup/setup-error.mjs');
const { runJest } = await import('./test/jest.mjs');
const { findChromium, prepareMachine } = await import('./test/machine.mjs');
const { STEPS } = await import('./test/steps.mjs');
const { oneStep, sentenceOf, sum, tallyOfJest } = await import('./test/tally.mjs');

const say = (sentence) => console.log(sentence);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function runStep({ name, run }) {
  const since = Date.now();
  const { code, output } = await run();
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (code !== 0) say(output.trimEnd());
  return oneStep(code === 0);
}

async function runSpecs(patterns) {
  const since = Date.now();
  const { report, code, left } = await runJest(patterns, { CHROMIUM: findChromium() });
  const tally = tallyOfJest(report, code);
  say(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} specs (${seconds(since)})`);
  if (left.length > 0) say(`FAILED leaving nothing behind:\n  ${left.join('\n  ')}`);
  return sum([tally, oneStep(left.length === 0)]);
}

/** `npm test`: everything, or with patterns only the specs that match. Resolves with what it counted. */
async function test(patterns) {
  await alone(say, () => install(say));
  await prepareMachine(say);
  const tallies = [];
  for (const step of patterns.length > 0 ? [] : STEPS) tallies.push(await runStep(step));
  return sum([...tallies, await runSpecs(patterns)]);
}

stopOnSignals();
let tally;
try {
  tally = await test(process.argv.slice(2));
} catch (error) {
  reportSetupError(error);
  tally = oneStep(false);
}
console.log(sentenceOf(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
