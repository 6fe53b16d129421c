import { compileScoringKernel, WK_2020 } from '@selbstcheck/domain';

const ROUNDS = 107_860;
const REPETITIONS = 15;
/** 105 questions in 34 criteria, as the 2020 edition declares them. */
const SHAPE = [
  [4, 4, 3, 3],
  [3, 3, 3, 3, 3, 3, 3, 2, 3, 3],
  [3, 3, 3, 3],
  [3, 3, 3, 3, 3, 3],
  [6, 4, 2],
  [2, 2, 2],
  [4, 4, 3, 3],
];

const questions = SHAPE.flat().reduce((total, count) => total + count, 0);
const vectors = new Uint8Array(ROUNDS * questions);
let state = 1;
for (let i = 0; i < vectors.length; i += 1) {
  state = (state * 16_807) % 2_147_483_647;
  vectors[i] = state % 6;
}

function byteSum(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 1) sum += bytes[i];
  return sum;
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const score = compileScoringKernel(SHAPE, WK_2020);
const pairs = [];
for (let i = 0; i < REPETITIONS + 3; i += 1) {
  const sum = milliseconds(() => byteSum(vectors));
  const kernel = milliseconds(() => score(vectors, ROUNDS));
  // the first pairs warm the compiler up
  if (i >= 3) pairs.push({ sum, kernel, ratio: kernel / sum });
}

const column = (name) => pairs.map((pair) => pair[name]);
console.log(`Scoring kernel: ${ROUNDS} rounds × ${questions} answers, exact, with bounds and stages`);
console.log(`  bare byte sum   ${median(column('sum')).toFixed(1)} ms (median of ${REPETITIONS})`);
console.log(`  scoring kernel  ${median(column('kernel')).toFixed(1)} ms`);
console.log(
  `  ratio           ${median(column('ratio')).toFixed(1)} (${Math.min(...column('ratio')).toFixed(1)} to ${Math.max(...column('ratio')).toFixed(1)}; aim: 10 or below)`,
);
