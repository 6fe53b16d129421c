import { STAGES, type Stage } from '@selbstcheck/domain';
import { LEVEL_FILL, MARK_BORDER } from './palette.js';
import { pictureWords, type PictureWords } from './svg.js';

/** The four stages as equal steps: no value, only which step is reached. */
export interface StageStepsFigures {
  /** null where nothing was rated: no step is marked. */
  readonly stage: Stage | null;
  /** Height in pixels of the strip; its width follows its container. */
  readonly height: number;
  readonly words: PictureWords | null;
}

const STEP_PERCENT = 100 / STAGES.length;
const GAP_PERCENT = 0.8;

/** An SVG strip of four equal steps; steps below the reached one are light, the reached one is strong. */
export function stageSteps({ stage, height, words }: StageStepsFigures): string {
  const { attributes, elements } = pictureWords(words);
  const steps = STAGES.map((step) => {
    const kind = stage === null || step > stage ? 'ahead' : step === stage ? 'reached' : 'passed';
    const x = (step - 1) * STEP_PERCENT;
    const width = step === STAGES.length ? STEP_PERCENT : STEP_PERCENT - GAP_PERCENT;
    return `<rect class="step step-${kind}" x="${x}%" y="1" width="${width}%" height="${height - 2}" rx="2" ${FILLS[kind]}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="stage-steps" width="100%" height="${height}" overflow="visible" ${attributes}>${elements}${steps.join('')}</svg>`;
}

const FILLS = {
  ahead: `fill="#ffffff" stroke="${MARK_BORDER}"`,
  passed: `fill="${LEVEL_FILL[2]}" stroke="${MARK_BORDER}"`,
  reached: `fill="${LEVEL_FILL[3]}" stroke="${MARK_BORDER}"`,
} as const;
