import { describe, expect, it } from '@jest/globals';
import { PROBLEM_STATUS } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import de from '../../locales/de.json' with { type: 'json' };
import { createI18n } from './i18n.js';
import { problemSentence } from './problem-sentence.js';

const { t } = createI18n('de', de);

describe('the sentence of a problem', () => {
  it('exists for every code and is never the code itself', () => {
    for (const code of Object.keys(PROBLEM_STATUS)) {
      const sentence = problemSentence(new SelbstcheckError(code, ''), t);
      expect(sentence).toMatch(/[a-zäöü]\.$/i);
      expect(sentence).not.toContain(code);
    }
  });

  it('is the general one for an error nobody foresaw', () => {
    expect(problemSentence(new Error('x'), t)).toBe(de.problem['internal-error']);
    expect(problemSentence(new SelbstcheckError('of-a-newer-server', ''), t)).toBe(
      de.problem['internal-error'],
    );
  });
});
