import { describe, expect, it } from '@jest/globals';
import type { StagedScore } from '@selbstcheck/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import de from '../../../locales/de.json' with { type: 'json' };
import { createI18n } from '../../../shared/i18n/i18n.js';
import { DoubtCard } from './doubt-card.js';

const field: StagedScore = {
  value: '7/4',
  stage: 3,
  range: { bounds: { lower: '7/4', upper: '9/4' }, lowest: 3, highest: 3, robust: true },
  reserve: { down: 2, up: null, nearest: 2 },
  asked: 12,
  rated: 10,
  criteria: 4,
  percent: '175/3',
  ratedCriteria: 4,
};

function shown(score: StagedScore, recorded = false): string {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de)}>
      <DoubtCard score={score} counts={score} recorded={recorded} />
    </I18nextProvider>,
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('how firm a stage is', () => {
  it('is independent of missing answers where both bounds give the same stage', () => {
    expect(shown(field)).toContain('1,8 bis 2,3, wenn alle fehlenden Antworten');
    expect(shown(field)).toContain('Die Stufe ist unabhängig von fehlenden Antworten.');
  });

  it('says so where both ends of the range read the same', () => {
    const range = {
      bounds: { lower: '226/100', upper: '234/100' },
      lowest: 3,
      highest: 3,
      robust: true,
    } as const;
    const text = shown({ ...field, range });
    expect(text).toContain(
      'rund 2,3 (Unterschied unter 0,1), ob alle fehlenden Antworten „nein“ oder „ja“ wären',
    );
    expect(text).not.toContain('2,3 bis 2,3');
    const close = { ...range, bounds: { lower: '246/100', upper: '249/100' } };
    expect(shown({ ...field, range: close })).toContain('knapp unter 2,5 (Unterschied unter 0,1)');
  });

  it('names the possible stages where they differ', () => {
    const range = { bounds: { lower: '4/3', upper: '2' }, lowest: 2, highest: 3, robust: false } as const;
    expect(shown({ ...field, range })).toContain('fortgeschritten, möglich: auf dem Weg bis fortgeschritten');
  });

  it('is not determinable for a printed report, and says why', () => {
    const text = shown({ ...field, range: null, reserve: null, asked: null, rated: null }, true);
    expect(text.match(/nicht bestimmbar/g)).toHaveLength(3);
    expect(text).toContain('Die einzelnen Antworten dahinter liegen nicht vor');
  });

  it('tells the answer steps to the next stage, and where they do not suffice', () => {
    expect(shown(field)).toContain('nach unten 2 Antwortschritte');
    expect(shown(field)).toContain('nach oben mit den vorhandenen Antworten nicht erreichbar');
    expect(shown({ ...field, stage: 4 })).toContain('nach oben gibt es keine Stufe mehr');
  });
});
