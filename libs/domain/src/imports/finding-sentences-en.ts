import type { FindingWording } from './finding-wording.js';

const STAGES: Readonly<Record<number, string>> = {
  1: 'has set out',
  2: 'is on its way',
  3: 'is well on its way',
  4: 'is set up as an open municipality',
};

const stage = (number: string | number | undefined): string => `“${STAGES[Number(number)] ?? number}”`;

/** The English wording of every finding. */
export const FINDING_SENTENCES_EN: FindingWording = {
  'total-mismatch': ({ params: p }) =>
    `The questions of the fields add up to ${p.sum}, the report says ${p.declared} in all.` +
    (p.explainingField === undefined
      ? ''
      : ` Both agree if field ${p.explainingField} has ${p.explainingTotal} questions, which is also what its own list of unanswered questions gives.`),
  'processed-mismatch': ({ params: p }) =>
    `The answered questions of the fields add up to ${p.sum}, the report says ${p.declared} in all.`,
  'more-processed-than-asked': ({ params: p, field }) =>
    `The report says that ${p.processed} questions of ${field} were answered, but it has only ${p.total}.`,
  'two-titles': ({ params: p, field }) =>
    `In the overview the title of ${field} is “${p.overview}”, over its chapter it is “${p.chapter}”.`,
  'two-stages': ({ params: p }) =>
    `For the whole municipality the overview says ${stage(p.overview)}, the overall evaluation ${stage(p.overall)}; the overall evaluation is taken.`,
  'criterion-twice': ({ params: p, field, line }) =>
    `The criterion “${p.title}” stands twice in ${field}${line}.`,
  'no-date': () => 'The report bears no date. Enter the reference date yourself.',
  'date-incomplete': ({ params: p }) =>
    `As a date the report says only ${p.date} and no day. Enter the reference date yourself.`,
  'missing-partly-named': ({ params: p, field }) =>
    `In ${field} ${p.missing} questions are missing (${p.processed} of ${p.total} answered), the report names only ${p.named} of them.`,
  'missing-not-named': ({ params: p, field }) =>
    p.missing === 1
      ? `In ${field} one question is missing (${p.processed} of ${p.total} answered); the report does not name it.`
      : `In ${field} ${p.missing} questions are missing (${p.processed} of ${p.total} answered); the report does not name them.`,
  'more-named-than-missing': ({ params: p, field }) =>
    `In ${field} ${p.named} questions are named as not answered, but by the report's own counts only ${p.missing} are missing (${p.processed} of ${p.total} answered).`,
  'question-named-twice': ({ params: p, field, line }) =>
    `Question ${p.question} is named more than once in ${field}${line}.`,
  'numbering-shifted': ({ params: p, field }) =>
    `In ${field} the questions' numbers do not fit the order of the criteria: the second number ${p.printed} stands for “${p.title}”, criterion ${p.position} of the overview.`,
  'code-under-other-criterion': ({ params: p, field }) =>
    `In ${field} ${p.questions} stands with “${p.title}”, criterion ${p.position}, but the number belongs to another one.`,
  'code-under-other-field': ({ params: p, field }) =>
    `The chapter on ${field} has numbers of another field: ${p.questions}.`,
  'code-beyond-criteria': ({ params: p, field }) =>
    `The number ${p.questions} fits none of the ${p.criteria} criteria of ${field}.`,
  'named-criterion-unknown': ({ params: p, field }) =>
    `With ${p.questions}, ${field} names the criterion “${p.title}”, which the overview does not have there.`,
  'symbol-on-thin-evidence': ({ params: p }) =>
    `“${p.title}” is rated ${p.symbol} although ${p.missing} of the ${p.known} questions that the report lets us see have no answer.`,
  'unrated-all-missing': ({ params: p }) =>
    `“${p.title}” has no rating (–) because all of its questions that the report lets us see have no answer (${p.missing}).`,
  'unrated-though-answered': ({ params: p }) =>
    `“${p.title}” has no rating (–) although by the report questions on it were answered.`,
  'stage-mismatch': ({ params: p, field }) =>
    `The symbols give the stage ${stage(p.computed)} for ${field || 'the whole municipality'}, the report says ${stage(p.declared)}.`,
  'symbol-unreadable': ({ params: p, line }) =>
    `The symbol of “${p.title}” could not be read with certainty${line}. Check it in the original.`,
  'title-uncertain': ({ params: p, line }) =>
    `Where the title “${p.title}” begins or ends is not certain${line}. Check it in the original.`,
  'line-unreadable': ({ line }) =>
    `A place in the report could not be read${line}. Check it in the original.`,
  'counts-unreadable': ({ field, line }) =>
    `How many questions were answered could not be read for ${field || 'the whole municipality'}${line}.`,
  'stage-unreadable': ({ field, line }) =>
    `The stage could not be read for ${field || 'the whole municipality'}${line}.`,
  'named-question-unreadable': ({ params: p, field, line }) =>
    `In ${field} it could not be read with certainty what the report says of “${p.question}”${line}.`,
  'section-unknown': ({ params: p, line }) =>
    `The section “${p.title}” is not known; its text was not taken over${line}.`,
  'participants-unreadable': ({ line }) =>
    `The table of participants could not be read completely; unclear lines were left out${line}.`,
  'chapter-missing': ({ field }) => `The chapter on ${field} is missing or was not recognised.`,
  'field-twice': ({ field, line }) => `There is a second place for ${field}${line}; the first one was read.`,
  'field-number-missing': ({ field }) =>
    `The numbering of the fields leaves out ${field}, or it was not recognised.`,
  'overview-field-missing': ({ field }) => `The overview lacks ${field}, or it was not recognised there.`,
  'overview-missing': () => 'The overview with the symbols is missing or was not recognised.',
  'overall-missing': () => 'The overall evaluation is missing or was not recognised.',
  'names-left-out': ({ params: p }) => `The report names people; their names were left out (${p.count}).`,
};
