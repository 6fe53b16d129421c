import type { ClosingWording } from './closing-wording.js';

/** The English wording of the checklist. */
export const CLOSING_WORDING_EN: ClosingWording = {
  nothingAnswered: 'No question is answered so far; a round without answers cannot be closed.',
  leadingReadingMissing:
    'Please name the leading view, the self-rating or the view after the workshop; the overview, the trends and mails show it.',
  workshopReadingMissing:
    'The view after the workshop is to lead, but it differs from the self-rating nowhere; please name the self-rating, or enter what the workshop rates differently.',
  referenceDateAhead: (date) =>
    `The reference date ${date} is still ahead; please close the round on that day or later, or choose an earlier reference date.`,
  date: (day, month, year) => `${day}/${month}/${year}`,
  openQuestions: (count) =>
    count === 1
      ? 'One question is still open; in the closed round it counts as not answered.'
      : `${count} questions are still open; in the closed round they count as not answered.`,
  disagreements: (count) =>
    count === 1
      ? 'Departments answered one question differently; without an agreed answer it counts as not answered.'
      : `Departments answered ${count} questions differently; without an agreed answer they count as not answered.`,
  criteriaWithoutQuestions: (count) =>
    count === 1
      ? 'One criterion has no question and stays without a rating.'
      : `${count} criteria have no question and stay without a rating.`,
  unratedCriteria: (count) =>
    count === 1
      ? 'One criterion stays without a rating; the result shows – there.'
      : `${count} criteria stay without a rating; the result shows – there.`,
  thinCriteria: (count) =>
    `In ${count === 1 ? 'one criterion' : `${count} criteria`} only few questions are rated; the rating stands, but on thin ground.`,
  fieldsWithoutTexts: (fields, { measures, participation, evaluation }) => {
    const kinds = [
      ...(measures > 0 ? [`measures in ${measures}`] : []),
      ...(participation > 0 ? [`participation in ${participation}`] : []),
      ...(evaluation > 0 ? [`evaluation and recommendation in ${evaluation}`] : []),
    ];
    return `${fields === 1 ? 'One field lacks' : `${fields} fields lack`} texts: ${kinds.join(', ')}.`;
  },
};
