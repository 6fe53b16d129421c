import { describe, expect, it } from '@jest/globals';
import { STAGES } from '@selbstcheck/domain';
import { stageSteps } from './stage-steps.js';

const count = (svg: string, kind: string) => svg.split(`step-${kind}`).length - 1;

describe('the four stages as steps', () => {
  it('marks exactly the reached step, and every step below it as passed', () => {
    for (const stage of STAGES) {
      const svg = stageSteps({ stage, height: 14, words: null });
      expect([count(svg, 'passed'), count(svg, 'reached'), count(svg, 'ahead')]).toEqual([
        stage - 1,
        1,
        4 - stage,
      ]);
    }
  });

  it('marks nothing where there is no stage', () => {
    const svg = stageSteps({ stage: null, height: 14, words: null });
    expect(count(svg, 'ahead')).toBe(4);
  });

  it('shows no number of a value', () => {
    const svg = stageSteps({ stage: 3, height: 14, words: null });
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('<circle');
  });
});
