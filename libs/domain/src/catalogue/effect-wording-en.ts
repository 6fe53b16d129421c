import type { EffectWording } from './effect-wording.js';
import type { EffectCounts } from './link-effects.js';

const verb = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

function continuing(count: number, earlier: number): string {
  if (count === 0) return 'The series continues for no criterion';
  if (count < earlier) return `The series continues for ${count} of ${earlier} criteria`;
  return count === 1
    ? 'The series continues for the only criterion'
    : `The series continues for all ${count} criteria`;
}

function summary(counts: EffectCounts, earlier: number): string {
  const parts = [
    continuing(counts.continues, earlier),
    ...(counts.two_rounds_only > 0
      ? [`for ${counts.two_rounds_only} it breaks and only two rounds stay comparable`]
      : []),
    ...(counts.breaks > 0 ? [`for ${counts.breaks} it breaks`] : []),
    ...(counts.regrouped > 0
      ? [`${verb(counts.regrouped, 'passes', 'pass')} into criteria that were split or merged`]
      : []),
    ...(counts.ends > 0 ? [verb(counts.ends, 'ends', 'end')] : []),
    ...(counts.begins > 0 ? [verb(counts.begins, 'begins', 'begin')] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** The English wording of what links mean for trends. */
export const EFFECT_WORDING_EN: EffectWording = {
  quoted: (title) => `“${title}”`,
  listed: (titles) => [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' and '),
  continues: ({ title, newTitle, isCriterionLevelOnly }) => {
    const renamed = newTitle === null ? '' : ` under the title ${newTitle}`;
    const level = isCriterionLevelOnly
      ? '; only the symbols are compared (criterion level only), because not all questions are known'
      : '';
    return `The series ${title} continues${renamed}${level}.`;
  },
  twoRoundsOnly: (title, { before, beforeAll, after, afterAll }) =>
    `The series ${title} breaks, only two rounds stay comparable: ${before} of ${beforeAll} earlier and ${after} of ${afterAll} new questions are comparable, two thirds are needed on both sides.`,
  breaks: {
    reworded: (title) => `The series ${title} breaks: the criterion is reworded too much.`,
    no_common_question: (title) =>
      `The series ${title} breaks: none of its questions can be compared with a new one.`,
  },
  regrouped: {
    split: (title, newTitles) =>
      `The series ${title} ends: the criterion is split into ${newTitles}; new series begin there.`,
    merged: (title, newTitles) =>
      `The series ${title} ends: the criterion is merged with others into ${newTitles}; a new series begins there.`,
  },
  ends: (title) => `The series ${title} ends: the new version no longer has the criterion.`,
  begins: (title) => `The series ${title} begins: only the new version has the criterion.`,
  summary,
};
