import { describe, expect, it } from '@jest/globals';
import { modelWith, type ModelParameters } from './model-parameters.js';
import { WK_2020 } from './scoring-model.js';

const OWN: ModelParameters = {
  cutOffs: WK_2020.cutOffs,
  evidence: WK_2020.evidence,
  answerNoise: WK_2020.answerNoise,
};

describe('a scoring model with other parameters', () => {
  it('is the product’s own where nothing is different but the name', () => {
    expect(modelWith('haus@1', OWN)).toEqual({ ...WK_2020, name: 'haus@1' });
  });

  it('has its fractions in lowest terms, so that the same limits give the same model', () => {
    const { cutOffs, evidence, answerNoise } = modelWith('haus@1', {
      cutOffs: ['6/10', '16/10', '26/10'],
      evidence: { solid: '8/10', limited: '2/4' },
      answerNoise: '0/7',
    });
    expect([...cutOffs, evidence.solid, evidence.limited, answerNoise]).toEqual([
      '3/5',
      '8/5',
      '13/5',
      '4/5',
      '1/2',
      '0',
    ]);
  });

  it.each<[string, Partial<ModelParameters>]>([
    ['limits of stages that do not ascend', { cutOffs: ['1/2', '1/2', '5/2'] }],
    ['a lowest limit of 0', { cutOffs: ['0', '3/2', '5/2'] }],
    ['a highest limit of 3', { cutOffs: ['1/2', '3/2', '3'] }],
    ['a limit below 0', { cutOffs: ['-1/2', '3/2', '5/2'] }],
    ['solid evidence below limited evidence', { evidence: { solid: '1/3', limited: '1/2' } }],
    ['limited evidence from nothing on', { evidence: { solid: '1/2', limited: '0' } }],
    ['evidence above every coverage', { evidence: { solid: '4/3', limited: '1/2' } }],
    ['a noise above one half', { answerNoise: '2/3' }],
    ['a noise below 0', { answerNoise: '-1/5' }],
    ['a fraction by nothing', { answerNoise: '1/0' }],
    ['a text that is no fraction', { cutOffs: ['0,5', '3/2', '5/2'] }],
    ['a fraction that nobody can read', { answerNoise: '12345/1234567' }],
  ])('is refused with %s', (_, wrong) => {
    expect(() => modelWith('haus@1', { ...OWN, ...wrong })).toThrow(
      expect.objectContaining({ code: 'model-invalid' }),
    );
  });
});
