import type { Language } from '@selbstcheck/domain';

const DE = {
  sheet: 'Verlauf',
  file: 'verlauf',
  readings: { self_rating: 'Selbsteinschätzung', workshop: 'Sicht nach Workshop' },
  bases: { answers: 'Antworten', recorded: 'aus einem Bericht übernommen' },
  notAsked: 'nicht gefragt',
  columns: {
    round: 'Runde',
    date: 'Stichtag',
    reading: 'Sicht',
    edition: 'Fassung',
    criterion: 'Kriterium',
    symbol: 'Symbol',
    value: 'Wert',
    exactValue: 'Wert (genau)',
    lower: 'möglich von',
    upper: 'möglich bis',
    rated: 'bewertete Fragen',
    asked: 'gestellte Fragen',
    basis: 'Grundlage',
    class: 'gegenüber der Runde davor',
    likeForLike: 'Unterschied bei gleichen Fragen',
    exactLikeForLike: 'Unterschied (genau)',
    flags: 'Kennzeichen',
    sentence: 'In Worten',
  },
  source: (date: string, model: string) =>
    `Selbstcheck-Monitor, Stand ${date.split('-').reverse().join('.')}, Modell ${model}`,
};

/** The words of a criterion's files; sentences on figures come from the domain. */
export type CriterionFileWords = typeof DE;

const EN: CriterionFileWords = {
  sheet: 'Development',
  file: 'development',
  readings: { self_rating: 'self-rating', workshop: 'view after the workshop' },
  bases: { answers: 'answers', recorded: 'taken over from a report' },
  notAsked: 'not asked',
  columns: {
    round: 'Round',
    date: 'Reference date',
    reading: 'View',
    edition: 'Edition',
    criterion: 'Criterion',
    symbol: 'Symbol',
    value: 'Value',
    exactValue: 'Value (exact)',
    lower: 'possible from',
    upper: 'possible to',
    rated: 'questions rated',
    asked: 'questions asked',
    basis: 'Basis',
    class: 'against the round before',
    likeForLike: 'difference on the same questions',
    exactLikeForLike: 'difference (exact)',
    flags: 'Flags',
    sentence: 'In words',
  },
  source: (date, model) =>
    `Selbstcheck-Monitor, as of ${date.split('-').reverse().join('/')}, model ${model}`,
};

/** See CriterionFileWords. */
export const CRITERION_FILE_WORDS: Readonly<Record<Language, CriterionFileWords>> = { de: DE, en: EN };
