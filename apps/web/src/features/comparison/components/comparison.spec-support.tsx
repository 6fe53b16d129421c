import { endpoints, type ComparisonMatrix, type Session, type TwoRounds } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import comparisonDe from '../../../locales/comparison.de.json' with { type: 'json' };
import comparisonEn from '../../../locales/comparison.en.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import en from '../../../locales/en.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';

type Change = TwoRounds['classes'][number]['criteria'][number];
type Mean = TwoRounds['overall'];

const CATALOGUE = { id: 'k2', title: { de: 'Beispielkatalog' }, edition: '2.0' };
const FIELD = { id: 'f1', number: 1, title: { de: 'Steuerung', en: 'Governance' } };

/** A closed round by its leading reading. */
export function round(
  year: number,
  changes: Partial<ComparisonMatrix['rounds'][number]> = {},
): ComparisonMatrix['rounds'][number] {
  return {
    token: `r${year}`,
    roundId: `r${year}`,
    title: `Selbstcheck ${year}`,
    referenceDate: `${year}-06-01`,
    reading: 'self_rating',
    readings: ['self_rating'],
    isLeading: true,
    source: 'answers',
    catalogue: CATALOGUE,
    ...changes,
  };
}

/** A field or the whole: 1,8 to 2,1, hardly anything of it at the same questions. */
export function mean(changes: Partial<Mean> = {}): Mean {
  return {
    before: '7/4',
    after: '17/8',
    raw: '3/8',
    stages: { before: 3, after: 3 },
    basis: 'answers',
    comparable: 1,
    pieces: {
      likeForLike: '-1/24',
      coverage: '5/12',
      questionnaire: '0',
      entry: '0',
      exit: '0',
      notComparable: '0',
    },
    entries: [],
    exits: [],
    notComparable: [],
    sentence: 'Der Wert steigt nur, weil mehr Fragen beantwortet wurden.',
    noise: null,
    ...changes,
  };
}

/** A criterion that improved at three of three same questions. */
export function criterionChange(id: string, title: string, changes: Partial<Change> = {}): Change {
  const side = { criterionId: id, title: { de: title }, field: FIELD };
  return {
    before: { ...side, value: '1', symbol: 1 },
    after: { ...side, value: '2', symbol: 2 },
    change: {
      class: 'improved',
      label: 'verbessert',
      likeForLike: '1',
      words: '+1,0',
      flags: [],
      note: null,
    },
    sentence: `„${title}“ hat sich verbessert.`,
    basis: 'answers',
    pieces: { likeForLike: '1', coverage: '0', questionnaire: '0' },
    sameQuestions: { usable: 3, asked: 3 },
    isComparableForTrend: true,
    flags: [],
    notes: ['Das Symbol wechselt.'],
    noise: null,
    ...changes,
  };
}

/** Two rounds with one criterion that improved. */
export function twoRounds(changes: Partial<TwoRounds> = {}): TwoRounds {
  return endpoints.compareRounds.response.parse({
    before: round(2023),
    after: round(2025),
    model: 'wk-2020@1',
    notice: null,
    order: 'rounds',
    isLinked: true,
    overall: mean(),
    fields: [{ ...mean(), field: FIELD, isAdded: false, isRemoved: false }],
    classes: [{ class: 'improved', label: 'verbessert', criteria: [criterionChange('c1', 'Monitoring')] }],
    worsening: 'Kein Kriterium hat sich verschlechtert.',
    symbolsChanged: { changed: 1, sentence: 'Ein Symbol hat gewechselt.' },
    regrouped: [],
    added: [],
    removed: [],
    addedSentence: null,
    removedSentence: null,
    questions: { same: 88, ratedOnBothSides: 80, reworded: 9, notComparable: 5, added: 3, removed: 0 },
    ...changes,
  });
}

interface Shown {
  readonly address?: string;
  readonly language?: 'de' | 'en';
  readonly role?: Session['memberships'][number]['role'];
  /** Answers of the server by query key. */
  readonly answers?: readonly (readonly [readonly unknown[], unknown])[];
}

/** The HTML of a part of the comparison's screens, for the municipality m1. */
export async function htmlOf(
  part: ReactNode,
  { address = '/kommunen/m1/vergleich', language = 'de', role = 'coordination', answers = [] }: Shown = {},
): Promise<string> {
  const queryClient = createQueryClient();
  const membership = {
    municipalityId: 'm1',
    municipality: 'Musterstadt',
    role,
    department: null,
    function: null,
  };
  queryClient.setQueryData(sessionQuery.queryKey, {
    session: sessionOf({ memberships: [membership] }),
    end: null,
  });
  queryClient.setQueryData(municipalitiesQuery.queryKey, {
    municipalities: [{ id: 'm1', name: 'Musterstadt', demonstration: 'none', rounds: [] }],
  });
  for (const [key, answer] of answers) queryClient.setQueryData(key, answer);
  const i18n = createI18n(language, language === 'de' ? de : en).addResourceBundle(
    language,
    'comparison',
    language === 'de' ? comparisonDe : comparisonEn,
  );
  const { prelude } = await prerender(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path="/kommunen/:municipalityId/*" element={part} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return new Response(prelude).text();
}

/** The words in HTML, those for screen readers included. */
export function wordsIn(html: string): string {
  return html
    .replace(/<(title|style).*?<\/\1>/g, '')
    .replace(/<span class="joint"><\/span>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
