import { describe, expect, it } from '@jest/globals';
import { CATALOGUE_PROBLEM_CODES, SelbstcheckError } from '@selbstcheck/domain';
import catalogueDe from '../../../../locales/catalogue.de.json' with { type: 'json' };
import de from '../../../../locales/de.json' with { type: 'json' };
import { createI18n } from '../../../../shared/i18n/i18n.js';
import { problemDetail } from './problem-detail.js';

const t = createI18n('de', de).addResourceBundle('de', 'catalogue', catalogueDe).getFixedT('de', 'catalogue');

const ALL_VALUES = {
  ...{ id: 'x-1', field: 2, stated: 3, listed: 4, from: 'a', to: 'b', version: 'c', date: 'gestern' },
  ...{ level: 'question', kind: 'split', wanted: 'one and several', length: 301, limit: 300 },
};

const detailOf = (params: SelbstcheckError['params']) =>
  problemDetail(new SelbstcheckError('catalogue-unsound', '', params), t);

describe('what is wrong with a catalogue file', () => {
  it('has a sentence for every code, with its values put in', () => {
    for (const problem of CATALOGUE_PROBLEM_CODES) {
      const sentence = detailOf({ ...ALL_VALUES, problem })?.sentence ?? '';
      expect(sentence).toMatch(/^[A-ZÄÖÜ„].*[.“]$/);
      expect(sentence).not.toMatch(/\{\{|unsound|question|split/);
    }
  });

  it('names kinds and levels in words', () => {
    const sentence = detailOf({ ...ALL_VALUES, problem: 'catalogue-link-shape' })?.sentence;
    expect(sentence).toContain('„aufgeteilt“');
    expect(sentence).toContain('eine bisherige und mehrere neue');
  });

  it('names the place for people, and as the file has it', () => {
    const place = 'version.fields[1].criteria[0].questions[2]';
    expect(detailOf({ problem: 'catalogue-code-missing', id: 'x', place })).toMatchObject({
      place: '2. Handlungsfeld, 1. Kriterium, 3. Frage',
      path: place,
    });
  });

  it('may be the place alone', () => {
    const error = new SelbstcheckError('catalogue-file-shape', '', { place: 'version.title' });
    expect(problemDetail(error, t)).toEqual({ sentence: null, place: null, path: 'version.title' });
  });

  it('is nothing where the server says no more', () => {
    expect(problemDetail(new SelbstcheckError('catalogue-exists', '', { id: 'x' }), t)).toBeNull();
    expect(problemDetail(new Error('x'), t)).toBeNull();
    expect(detailOf({ problem: 'of-a-newer-server' })).toBeNull();
  });
});
