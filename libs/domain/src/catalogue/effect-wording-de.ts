import type { EffectWording } from './effect-wording.js';
import type { EffectCounts } from './link-effects.js';

const verb = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

function continuing(count: number, earlier: number): string {
  if (count === 0) return 'Bei keinem Kriterium geht die Reihe weiter';
  if (count < earlier) return `Bei ${count} von ${earlier} Kriterien geht die Reihe weiter`;
  return count === 1
    ? 'Bei dem einzigen Kriterium geht die Reihe weiter'
    : `Bei allen ${count} Kriterien geht die Reihe weiter`;
}

function summary(counts: EffectCounts, earlier: number): string {
  const parts = [
    continuing(counts.continues, earlier),
    ...(counts.two_rounds_only > 0
      ? [`bei ${counts.two_rounds_only} bricht sie ab und nur zwei Runden bleiben vergleichbar`]
      : []),
    ...(counts.breaks > 0 ? [`bei ${counts.breaks} bricht sie ab`] : []),
    ...(counts.regrouped > 0
      ? [`${verb(counts.regrouped, 'geht', 'gehen')} in aufgeteilten oder zusammengelegten Kriterien auf`]
      : []),
    ...(counts.ends > 0 ? [verb(counts.ends, 'endet', 'enden')] : []),
    ...(counts.begins > 0 ? [verb(counts.begins, 'beginnt neu', 'beginnen neu')] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** The German wording of what links mean for trends. */
export const EFFECT_WORDING_DE: EffectWording = {
  quoted: (title) => `„${title}“`,
  listed: (titles) => [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' und '),
  continues: ({ title, newTitle, isCriterionLevelOnly }) => {
    const renamed = newTitle === null ? '' : ` unter dem Titel ${newTitle}`;
    const level = isCriterionLevelOnly
      ? '; verglichen werden nur die Symbole (nur Kriterienebene), weil die Fragen nicht vollständig bekannt sind'
      : '';
    return `Die Reihe ${title} geht${renamed} weiter${level}.`;
  },
  twoRoundsOnly: (title, { before, beforeAll, after, afterAll }) =>
    `Die Reihe ${title} bricht ab, nur zwei Runden bleiben vergleichbar: Vergleichbar sind ${before} von ${beforeAll} früheren und ${after} von ${afterAll} neuen Fragen, nötig sind auf beiden Seiten zwei Drittel.`,
  breaks: {
    reworded: (title) => `Die Reihe ${title} bricht ab: Das Kriterium ist zu stark umformuliert.`,
    no_common_question: (title) =>
      `Die Reihe ${title} bricht ab: Keine ihrer Fragen lässt sich mit einer neuen vergleichen.`,
  },
  regrouped: {
    split: (title, newTitles) =>
      `Die Reihe ${title} endet: Das Kriterium wird aufgeteilt in ${newTitles}; dort beginnen neue Reihen.`,
    merged: (title, newTitles) =>
      `Die Reihe ${title} endet: Das Kriterium wird mit anderen zusammengelegt zu ${newTitles}; dort beginnt eine neue Reihe.`,
  },
  ends: (title) => `Die Reihe ${title} endet: Das Kriterium kommt in der neuen Fassung nicht mehr vor.`,
  begins: (title) => `Die Reihe ${title} beginnt: Das Kriterium gibt es erst in der neuen Fassung.`,
  summary,
};
