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

  it('says how long to wait, in seconds or, from two minutes on, in minutes', () => {
    const sentence = (seconds: number) =>
      problemSentence(new SelbstcheckError('too-many-attempts', '', { seconds }), t);
    expect(sentence(1)).toContain('1 Sekunde und');
    expect(sentence(45)).toContain('45 Sekunden und');
    expect(sentence(241)).toContain('5 Minuten und');
  });

  it('does not say of a failed sign-in whether the address is known', () => {
    const sentence = problemSentence(new SelbstcheckError('sign-in-failed', ''), t);
    expect(sentence).toContain('E-Mail-Adresse oder Kennwort');
  });

  it('is the general one for an error nobody foresaw', () => {
    expect(problemSentence(new Error('x'), t)).toBe(de.problem['internal-error']);
    expect(problemSentence(new SelbstcheckError('of-a-newer-server', ''), t)).toBe(
      de.problem['internal-error'],
    );
  });
});
