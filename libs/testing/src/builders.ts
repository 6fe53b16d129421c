import type { Municipality, RoundKey, StoredModel, StoredResult } from '@selbstcheck/application';
import type { CatalogueLink, CatalogueMapping, CatalogueVersion, Round } from '@selbstcheck/domain';
import { NodeHasher } from './node-hasher.js';

const hasher = new NodeHasher();

/** A fictional municipality; what matters to the test is told. */
export function aMunicipality(told: Partial<Municipality> = {}): Municipality {
  return { id: 'municipality-1', name: 'Weidenfurt', demonstration: 'none', ...told };
}

/** A catalogue version of one field, one criterion and two questions, with every kind of sign in its texts. */
export function aCatalogue(told: Partial<CatalogueVersion> = {}): CatalogueVersion {
  return {
    id: 'catalogue-1',
    title: { de: 'Prüfkatalog „Straße“ ✓', en: 'Test catalogue' },
    edition: '1.0',
    isDemonstration: false,
    fields: [
      {
        id: 'field-1',
        number: 1,
        title: { de: 'Öffnung' },
        criteria: [
          {
            id: 'criterion-1',
            title: { de: 'Größe und Übermaß 🏘️' },
            questionCount: null,
            questions: [
              {
                id: 'question-1',
                code: '1.1.1',
                text: { de: 'Gibt es ein Leitbild?', en: 'Is there a vision?' },
              },
              { id: 'question-2', code: '1.1.2', text: null },
            ],
          },
        ],
      },
    ],
    ...told,
  };
}

/** A link of the kind `same` between two questions. */
export function aLink(told: Partial<CatalogueLink> = {}): CatalogueLink {
  return {
    level: 'question',
    kind: 'same',
    from: ['question-1'],
    to: ['question-1b'],
    author: 'Fachstelle',
    date: '2025-01-31',
    reason: 'Wortlaut unverändert',
    ...told,
  };
}

/** A mapping from `catalogue-1` to `catalogue-2`. */
export function aMapping(told: Partial<CatalogueMapping> = {}): CatalogueMapping {
  return { fromVersionId: 'catalogue-1', toVersionId: 'catalogue-2', links: [aLink()], ...told };
}

/** A closed, answered round of `municipality-1` on `catalogue-1`. */
export function aRound(told: Partial<Round> = {}): Round {
  return {
    id: 'round-1',
    municipalityId: 'municipality-1',
    catalogueVersionId: 'catalogue-1',
    title: 'Selbstcheck 2020',
    referenceDate: '2020-07-01',
    state: 'closed',
    leadingReading: 'workshop',
    revision: 1,
    source: 'answers',
    sourceHash: null,
    ...told,
  };
}

/** Names `round-1` of `municipality-1`. */
export function aRoundKey(told: Partial<RoundKey> = {}): RoundKey {
  return { municipalityId: 'municipality-1', roundId: 'round-1', ...told };
}

/** A model whose hash is that of its body. */
export function aModel(told: Partial<StoredModel> = {}): StoredModel {
  const body = told.body ?? '{"name":"test@1"}';
  return { hash: hasher.sha256(body), name: 'test@1', body, ...told };
}

/** A result of `round-1` under `aModel()`; its hash is that of its body. */
export function aResult(told: Partial<StoredResult> = {}): StoredResult {
  const body = told.body ?? '{"mean":"7/4"}';
  return {
    id: 'result-1',
    roundId: 'round-1',
    revision: 1,
    reading: 'workshop',
    modelHash: aModel().hash,
    inputsHash: hasher.sha256('inputs'),
    resultHash: hasher.sha256(body),
    body,
    createdAt: '2025-06-12T08:30:00.000Z',
    ...told,
  };
}
