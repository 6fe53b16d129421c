import { buildEverything, runNx } from '../setup/building.mjs';
import { inCheckout } from '../setup/checkout.mjs';
import { run } from '../setup/run.mjs';

const program = (path, args) => run(process.execPath, [inCheckout('node_modules', path), ...args]);

const runInTurn = async (...steps) => {
  const printed = [];
  let worst = 0;
  for (const step of steps) {
    const { code, output } = await step();
    printed.push(output);
    worst = Math.max(worst, code);
  }
  return { code: worst, output: printed.join('\n') };
};

const format = () => program('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']);

// Packages through nx, which computes the project graph that the boundary rule needs; the rest directly.
const lint = () =>
  runInTurn(
    () => runNx(['run-many', '-t', 'lint']),
    () => program('eslint/bin/eslint.js', ['tools', 'test/bench', 'eslint.config.mjs', 'jest.config.mjs']),
  );

const types = () => runNx(['run-many', '-t', 'typecheck']);

/** The steps before Jest, each of which counts as one. `run` resolves with `{ code, output }`. */
export const STEPS = [
  { name: 'format', run: format },
  { name: 'lint', run: lint },
  { name: 'types', run: types },
  { name: 'build', run: buildEverything },
];
