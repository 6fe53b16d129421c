import {
  isList,
  isNone,
  isOne,
  type FindingValue,
  type FindingWording,
  type FindingWords,
} from './finding-wording.js';

const STAGES: Readonly<Record<number, string>> = {
  1: 'has set out',
  2: 'is on its way',
  3: 'is well on its way',
  4: 'is set up as an open municipality',
};

const stage = (number: FindingValue): string => `“${STAGES[Number(number)] ?? number}”`;

/** "none", "one" or the number. */
const count = (number: FindingValue): string =>
  isNone(number) ? 'none' : isOne(number) ? 'one' : String(number);

/** How many of a field's questions were answered. */
const answered = ({ processed, total }: FindingWords['params']): string =>
  `${isOne(processed) ? 'one' : processed} of ${total} questions ${isOne(processed) ? 'is' : 'are'} answered`;

/** That questions of a criterion have no answer; the report shows only some of how many it has. */
const unanswered = (missing: FindingValue, known: FindingValue): string =>
  isOne(known)
    ? 'the only question on it that the report lets us see has no answer'
    : missing === known
      ? `all ${known} questions on it that the report lets us see have no answer`
      : `${missing} of the ${known} questions on it that the report lets us see have no answer`;

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
    `In ${field}, ${p.processed} questions are said to be answered, but by the report it has only ${count(p.total)}.`,
  'two-titles': ({ params: p, field }) =>
    `In the overview the title of ${field} is “${p.overview}”, over its chapter it is “${p.chapter}”.`,
  'two-stages': ({ params: p }) =>
    `For the whole municipality the overview says ${stage(p.overview)}, the overall evaluation ${stage(p.overall)}; the overall evaluation is taken.`,
  'criterion-twice': ({ params: p, field, line }) =>
    `The criterion “${p.title}” stands more than once in ${field}${line}.`,
  'no-date': () => 'The report bears no date.',
  'date-incomplete': ({ params: p }) => `As its date the report gives only ${p.date} and no day.`,
  'missing-partly-named': ({ params: p, field }) =>
    `In ${field}, ${answered(p)}; of the other ${p.missing} the report names only ${count(p.named)}.`,
  'missing-not-named': ({ params: p, field }) =>
    `In ${field}, ${answered(p)}; the report does not say ${isOne(p.missing) ? 'which one is missing' : `which ${p.missing} are missing`}.`,
  'more-named-than-missing': ({ params: p, field }) =>
    `In ${field}, ${answered(p)}, so ${count(p.missing)} ${isOne(p.missing) || isNone(p.missing) ? 'is' : 'are'} missing; but the report names ${count(p.named)} as not answered.`,
  'question-named-twice': ({ params: p, field, line }) =>
    `Question ${p.question} is named more than once in ${field}${line}.`,
  'numbering-shifted': ({ params: p, field }) =>
    `In ${field}, the questions' numbers do not fit the order of the criteria: the second number ${p.printed} stands for “${p.title}”, criterion ${p.position} of the overview.`,
  'code-under-other-criterion': ({ params: p, field }) =>
    isList(p.questions)
      ? `In ${field}, questions ${p.questions} stand with “${p.title}”, criterion ${p.position}, but their numbers belong to another one.`
      : `In ${field}, question ${p.questions} stands with “${p.title}”, criterion ${p.position}, but its number belongs to another one.`,
  'code-under-other-field': ({ params: p, field }) =>
    isList(p.questions)
      ? `The chapter on ${field} has numbers that do not belong to this field: ${p.questions}.`
      : `The chapter on ${field} has a number that does not belong to this field: ${p.questions}.`,
  'code-beyond-criteria': ({ params: p, field }) =>
    `In the overview, ${field} has ${isOne(p.criteria) ? 'one criterion' : `${p.criteria} criteria`}; ${isList(p.questions) ? `the numbers ${p.questions} fit` : `the number ${p.questions} fits`} none of them.`,
  'named-criterion-unknown': ({ params: p, field }) =>
    `With ${isList(p.questions) ? 'questions' : 'question'} ${p.questions}, the chapter on ${field} names the criterion “${p.title}”, which the overview does not have there.`,
  'symbol-on-thin-evidence': ({ params: p }) =>
    `“${p.title}” is rated ${p.symbol} although ${unanswered(p.missing, p.known)}.`,
  'unrated-all-missing': ({ params: p }) =>
    `“${p.title}” has no rating (–) because ${unanswered(p.missing, p.missing)}.`,
  'unrated-though-answered': ({ params: p }) =>
    `“${p.title}” has no rating (–) although, by the report, questions on it were answered.`,
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
    `In ${field}, it could not be read with certainty what the report says of “${p.question}”${line}.`,
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
  'names-left-out': ({ params: p }) =>
    isOne(p.count)
      ? 'The report names one person; the name was left out.'
      : `The report names ${p.count} people; their names were left out.`,
};
