import { meanChangeSentence } from '../comparison/comparison-sentences.js';
import { localized, type Language } from '../kernel/language.js';
import { dayWords } from './day-words.js';
import type { DigestFacts } from './digest-facts.js';
import { DIGEST_WORDING } from './digest-words.js';

/** What a digest is mainly about. */
interface DigestGist {
  readonly subject: string;
  /** One sentence. */
  readonly lead: string;
}

/** The subject and the one sentence, of whatever matters most in a digest. */
export function digestGist(facts: DigestFacts, language: Language): DigestGist {
  const { subject, lead } = DIGEST_WORDING[language];
  const { silentSince, arrived, corrections, targets, underWay, isPublic } = facts;
  if (silentSince !== null) {
    return { subject: subject.silence, lead: lead.silence(dayWords(silentSince, language)) };
  }
  if (arrived.length > 0) {
    const titles = arrived.map(({ title }) => title);
    return { subject: subject.arrived(titles, isPublic), lead: arrivedLead(facts, titles, language) };
  }
  if (corrections.length > 0) {
    const titles = corrections.map(({ after }) => after.title);
    return { subject: subject.corrected(titles), lead: correctedLead(facts, titles, language) };
  }
  if (targets.length > 0) {
    const [first, ...others] = targets.map(({ criterion }) => localized(criterion, language).text);
    return {
      subject: subject.targets,
      lead: first !== undefined && others.length === 0 ? lead.target(first) : lead.targets,
    };
  }
  const opened = underWay.filter(({ hasOpened }) => hasOpened).map(({ title }) => title);
  if (opened.length > 0) return { subject: subject.opened(opened), lead: lead.opened(opened) };
  const titles = underWay.map(({ title }) => title);
  return { subject: subject.underWay(titles), lead: lead.underWay(titles) };
}

function arrivedLead(
  { scope, latest, isPublic }: DigestFacts,
  titles: readonly string[],
  language: Language,
): string {
  const { lead } = DIGEST_WORDING[language];
  if (scope.kind === 'round') return lead.closed(scope.title);
  if (latest === null) return lead.older(titles, isPublic);
  if (latest.change === null) return lead.first(titles, isPublic);
  const { comparison, order } = latest.change;
  return lead.arrived(titles, isPublic, meanChangeSentence(comparison.overall, language, order));
}

function correctedLead({ corrections }: DigestFacts, titles: readonly string[], language: Language): string {
  const { lead } = DIGEST_WORDING[language];
  const [only, ...others] = corrections;
  if (!only || others.length > 0) return lead.correctedSeveral(titles);
  return lead.corrected(only.after.title, meanChangeSentence(only.comparison.overall, language, only.order));
}
