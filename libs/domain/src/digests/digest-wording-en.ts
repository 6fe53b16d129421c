import { listedTitles } from './listed-titles.js';
import type { DigestWording, UnderWayWords } from './digest-wording.js';

const quoted = (title: string): string => `“${title}”`;

const listed = (titles: readonly string[]): string =>
  listedTitles(titles.map(quoted), 'and', (count) => `${count} more`);

const isOne = (titles: readonly string[]): boolean => titles.length === 1;

const rounds = (titles: readonly string[]): string =>
  isOne(titles) ? `The round ${listed(titles)}` : `The rounds ${listed(titles)}`;

const arrived = (titles: readonly string[], isPublic: boolean): string =>
  `${rounds(titles)} ${isOne(titles) ? 'is' : 'are'} ${isPublic ? 'published' : 'closed'}`;

/** The English wording of digests. */
export const DIGEST_WORDING_EN: DigestWording = {
  quoted,
  listed,
  more: (count) => `and ${count} more`,
  field: (number, title) => `Field of action ${number}: ${title}`,
  subject: {
    about: (municipality, field) =>
      `Self-check ${municipality}${field === null ? '' : `, field of action ${field}`}`,
    arrived: (titles, isPublic) =>
      `${isOne(titles) ? 'round' : 'rounds'} ${listed(titles)} ${isPublic ? 'published' : 'closed'}`,
    corrected: (titles) => `result of ${listed(titles)} corrected`,
    targets: 'targets changed',
    opened: (titles) =>
      `${isOne(titles) ? 'round' : 'rounds'} ${listed(titles)} ${isOne(titles) ? 'has' : 'have'} begun`,
    underWay: (titles) => `progress of ${isOne(titles) ? 'round' : 'rounds'} ${listed(titles)}`,
    silence: 'nothing new for half a year',
  },
  lead: {
    arrived: (titles, isPublic, finding) => `${arrived(titles, isPublic)}: ${finding}`,
    first: (titles, isPublic) =>
      `${arrived(titles, isPublic)}; there is nothing to compare yet, because ${isPublic ? 'no round was published before' : 'there is no closed round before'}.`,
    older: (titles, isPublic) =>
      `${arrived(titles, isPublic)} and ${isOne(titles) ? 'comes' : 'come'} before the latest round, which stays as it is.`,
    closed: (title) => `The round ${quoted(title)} is closed; this is the last message about it.`,
    corrected: (title, finding) => `The result of the round ${quoted(title)} was corrected: ${finding}`,
    correctedSeveral: (titles) => `The results of the rounds ${listed(titles)} were corrected.`,
    target: (criterion) => `The target for ${quoted(criterion)} has changed.`,
    targets: 'The targets for several criteria have changed.',
    opened: (titles) => `${rounds(titles)} ${isOne(titles) ? 'has' : 'have'} begun.`,
    underWay: (titles) => `${rounds(titles)} ${isOne(titles) ? 'is' : 'are'} under way.`,
    silence: (since) => `Since ${since} nothing has changed that you are told about here.`,
  },
  headings: {
    arrived: (isPublic) => (isPublic ? 'Published rounds' : 'Closed rounds'),
    correction: (title, label) => `Correction ${quoted(title)}: ${label}`,
    added: 'New in the catalogue',
    removed: 'In the earlier catalogue only',
    regrouped: 'Split or merged',
    background: 'Coverage and noise',
    targets: 'Targets',
    underWay: 'Rounds under way',
    model: 'Scoring model',
    leftOut: 'Further changes',
  },
  addedModel: (name) => `Scoring model ${name}, laid down in this installation, not an official rule.`,
  leftOut: (count) =>
    count === 1
      ? 'One more line is not listed here; the link below leads to everything.'
      : `${count} more lines are not listed here; the link below leads to everything.`,
  overall: 'Overall result',
  arrivedLine: (day) => `Its reference date is ${day}.`,
  target: (kind, symbol, day) =>
    kind === 'target_set'
      ? `The target is ${symbol} by ${day}.`
      : `The target ${symbol} by ${day} no longer holds.`,
  underWay,
  chart: 'Stages of the fields of action',
};

function underWay({ state, answered, asked, more, opensOn, deadline }: UnderWayWords): string {
  if (state === 'planned') return `The round begins on ${opensOn}; answers are asked for by ${deadline}.`;
  const since = more === null || more <= 0 ? '' : `, ${more} more than before`;
  const counted = `${answered} of ${asked} questions are answered${since}`;
  return state === 'open'
    ? `${counted}; answers are possible until ${deadline}.`
    : `${counted}; the answers are now being agreed on.`;
}
