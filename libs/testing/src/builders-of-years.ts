import type { CatalogueDraft, DecidedLink, StoredTarget } from '@selbstcheck/application';
import { aCatalogue } from './builders.js';

/** A target of `municipality-1` on the criterion of `catalogue-1` that counts. */
export function aTarget(told: Partial<StoredTarget> = {}): StoredTarget {
  return {
    id: 'target-1',
    municipalityId: 'municipality-1',
    catalogueVersionId: 'catalogue-1',
    criterionId: 'criterion-1',
    symbol: 3,
    date: '2028-12-31',
    reason: 'Beschluss des Stadtrats „Öffnung“ ✓',
    setAt: '2026-01-31T08:30:00.000Z',
    ended: null,
    ...told,
  };
}

/** A link that a person decided: the first question of `catalogue-1` continues in `catalogue-2`. */
export function aDecidedLink(told: Partial<DecidedLink> = {}): DecidedLink {
  return {
    level: 'question',
    kind: 'same',
    from: ['question-1'],
    to: ['question-1'],
    author: 'Leitung',
    date: '2026-01-31',
    reason: null,
    origin: 'person',
    ...told,
  };
}

/** A draft of `catalogue-2` by `municipality-1`, linked from `catalogue-1`, as it was read. */
export function aCatalogueDraft(told: Partial<CatalogueDraft> = {}): CatalogueDraft {
  return {
    id: 'draft-1',
    municipalityId: 'municipality-1',
    baseVersionId: 'catalogue-1',
    version: aCatalogue({ id: 'catalogue-2', edition: '2.0' }),
    links: [aDecidedLink()],
    revision: 1,
    createdAt: '2026-01-31T08:30:00.000Z',
    ...told,
  };
}
