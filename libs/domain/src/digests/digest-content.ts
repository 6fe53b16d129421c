import { meanChangeSentence } from '../comparison/comparison-sentences.js';
import { localized, type Language } from '../kernel/language.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import { backgroundSection, movedFields } from './background-section.js';
import { changeSections } from './change-sections.js';
import { dayWords } from './day-words.js';
import type { DigestFacts, RoundUnderWay } from './digest-facts.js';
import { digestGist } from './digest-gist.js';
import type { DigestSection, DigestText } from './digest-text.js';
import { DIGEST_WORDING, sectionOf } from './digest-words.js';
import { withinLimits } from './within-limits.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { stageChart } from './stage-chart.js';

/** What a digest says to everybody who is told the same; its last lines are each recipient's own. */
export type DigestContent = Omit<DigestText, 'link' | 'why' | 'unsubscribe'>;

/** Puts the facts of a digest into words, in the order of methods, 8. */
export function digestContent(facts: DigestFacts, language: Language): DigestContent {
  const { municipality, scope, latest } = facts;
  const wording = DIGEST_WORDING[language];
  const field =
    scope.kind === 'field' ? wording.field(scope.number, localized(scope.title, language).text) : null;
  const { subject, lead } = digestGist(facts, language);
  return {
    language,
    subject: `${wording.subject.about(municipality, scope.kind === 'field' ? scope.number : null)}: ${subject}`,
    heading: field === null ? municipality : `${municipality} · ${field}`,
    lead,
    sections: withinLimits(
      [
        ...latestSections(facts, language),
        ...arrivedSection(facts, language),
        ...correctionSections(facts, language),
        ...targetSection(facts, language),
        ...underWaySection(facts, language),
        ...modelSection(facts, language),
      ],
      language,
    ),
    chart: latest && stageChart(latest, language),
  };
}

function latestSections({ latest }: DigestFacts, language: Language): readonly DigestSection[] {
  if (!latest?.change) return [];
  return [
    ...changeSections(latest.change, language),
    backgroundSection(latest.change, latest.isOverSeveral, language),
  ];
}

/** The one round that the first sentence names is not listed again. */
function arrivedSection(
  { arrived, scope, isPublic }: DigestFacts,
  language: Language,
): readonly DigestSection[] {
  if (arrived.length < 2 || scope.kind === 'round') return [];
  const { headings, arrivedLine } = DIGEST_WORDING[language];
  const lines = arrived.map(({ title, referenceDate }) => ({
    title,
    before: null,
    after: null,
    sentence: arrivedLine(dayWords(referenceDate, language)),
  }));
  return [sectionOf(headings.arrived(isPublic), lines)];
}

function correctionSections(facts: DigestFacts, language: Language): readonly DigestSection[] {
  const { headings, overall } = DIGEST_WORDING[language];
  const isInLead = facts.arrived.length === 0 && facts.corrections.length === 1;
  return facts.corrections.flatMap((told) => {
    const headingOf = (label: string) => headings.correction(told.after.title, label);
    const fields = movedFields(told, language);
    const note = isInLead ? null : meanChangeSentence(told.comparison.overall, language, told.order);
    const background =
      fields.length === 0 && note === null ? [] : [sectionOf(headingOf(overall), fields, note)];
    return [...changeSections(told, language, headingOf), ...background];
  });
}

function targetSection({ targets }: DigestFacts, language: Language): readonly DigestSection[] {
  if (targets.length === 0) return [];
  const { headings, target } = DIGEST_WORDING[language];
  const lines = targets.map(({ kind, criterion, symbol, date }) => ({
    title: localized(criterion, language).text,
    before: null,
    after: null,
    sentence: target(kind, glyphOfSymbol(symbol), dayWords(date, language)),
  }));
  return [sectionOf(headings.targets, lines)];
}

function underWaySection({ underWay }: DigestFacts, language: Language): readonly DigestSection[] {
  if (underWay.length === 0) return [];
  const lines = underWay.map((round) => ({
    title: round.title,
    before: null,
    after: null,
    sentence: underWaySentence(round, language),
  }));
  return [sectionOf(DIGEST_WORDING[language].headings.underWay, lines)];
}

/** Says which model the values come from where it is not the one that the product came with. */
function modelSection({ latest, corrections }: DigestFacts, language: Language): readonly DigestSection[] {
  const model = (latest?.reading ?? corrections[0]?.after)?.compared.model.name ?? WK_2020.name;
  if (model === WK_2020.name) return [];
  const { headings, addedModel } = DIGEST_WORDING[language];
  return [sectionOf(headings.model, [], addedModel(model))];
}

function underWaySentence(round: RoundUnderWay, language: Language): string {
  const { state, answered, asked, toldBefore, opensOn, deadline } = round;
  return DIGEST_WORDING[language].underWay({
    ...{ state, answered, asked },
    more: toldBefore === null ? null : answered - toldBefore,
    opensOn: dayWords(opensOn, language),
    deadline: dayWords(deadline, language),
  });
}
