import type { CatalogueVersion } from '../catalogue/catalogue.js';

/** A version with so many questions per criterion, per field; each criterion states so many more than it lists. */
export function catalogueOf(shape: readonly (readonly number[])[], declared = 0): CatalogueVersion {
  return {
    id: 'c',
    title: { de: 'Probe' },
    edition: '1',
    isDemonstration: true,
    fields: shape.map((counts, f) => ({
      id: `f${f}`,
      number: f + 1,
      title: { de: 'Feld' },
      criteria: counts.map((count, c) => ({
        id: `f${f}c${c}`,
        title: { de: 'Kriterium' },
        questionCount: count + declared,
        questions: Array.from({ length: count }, (_, q) => ({
          id: `${f}.${c}.${q}`,
          code: `${q}`,
          text: null,
        })),
      })),
    })),
  };
}
