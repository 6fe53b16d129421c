import {
  criteriaOf,
  questionsOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from '../catalogue/catalogue.js';
import type { RecordedRating, RoundRatings } from '../rounds/round.js';
import type { Answer, Level } from '../scoring/answer.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { compareRounds } from './compare-rounds.js';
import { comparedRound, type ComparedRound } from './compared-round.js';
import { comparisonGround } from './comparison-ground.js';
import { composeMappings } from './compose-mappings.js';
import type { RoundComparison } from './round-comparison.js';

const ANSWER_OF: Readonly<Record<string, Answer>> = {
  3: 'yes',
  2: 'rather_yes',
  1: 'rather_no',
  0: 'no',
  '-': 'not_assessable',
  '.': 'not_answered',
};

/** A catalogue version with a round: `version` prefixes every id, so that no id is the same in two versions. */
export interface Check {
  readonly catalogue: CatalogueVersion;
  readonly ratings: RoundRatings;
}

/**
 * A round from strings, per field and criterion one sign per question: "0--" is no, –, –. "...=2" is recorded as 2,
 * "=-" as –. Question 1.4.2 of version A is "A1.4.2", its criterion "A1.4", its field "A1".
 */
export function check(version: string, fields: readonly (readonly string[])[], hasWordings = true): Check {
  const answers = new Map<string, Answer>();
  const recorded = new Map<string, RecordedRating>();
  const catalogue: CatalogueVersion = {
    id: version,
    title: { de: 'Katalog' },
    edition: version,
    isDemonstration: true,
    fields: fields.map((criteria, f) => ({
      id: `${version}${f + 1}`,
      number: f + 1,
      title: { de: `Feld ${f + 1}` },
      criteria: criteria.map((text, c) => {
        const id = `${version}${f + 1}.${c + 1}`;
        const [signs = '', symbol] = text.split('=');
        if (symbol !== undefined) {
          recorded.set(id, { criterionId: id, symbol: symbol === '-' ? null : (Number(symbol) as Level) });
        }
        const questions = [...signs].map((sign, q) => {
          const questionId = `${id}.${q + 1}`;
          answers.set(questionId, ANSWER_OF[sign] as Answer);
          const wording = hasWordings ? { de: `Frage ${f + 1}.${c + 1}.${q + 1}?` } : null;
          return { id: questionId, code: `${f + 1}.${c + 1}.${q + 1}`, text: wording };
        });
        return { id, title: { de: `Kriterium ${f + 1}.${c + 1}` }, questionCount: signs.length, questions };
      }),
    })),
  };
  return { catalogue, ratings: { answers, recorded } };
}

/** A link by its kind and the ids on both sides, which are separated by blanks. */
export type ShortLink = readonly [LinkKind, from: string, to: string];

/** A mapping with these links; whatever they do not name continues as the same under the same number. */
export function mappingBetween(
  from: CatalogueVersion,
  to: CatalogueVersion,
  criteria: readonly ShortLink[] = [],
  questions: readonly ShortLink[] = [],
): CatalogueMapping {
  const links = [
    ...linksOf('criterion', criteria, criteriaOf(from), criteriaOf(to), [from.id, to.id]),
    ...linksOf('question', questions, questionsOf(from), questionsOf(to), [from.id, to.id]),
  ];
  return { fromVersionId: from.id, toVersionId: to.id, links };
}

function linksOf(
  level: CatalogueLink['level'],
  named: readonly ShortLink[],
  earlier: readonly { readonly id: string }[],
  later: readonly { readonly id: string }[],
  [from, to]: readonly [string, string],
): readonly CatalogueLink[] {
  const link = (kind: LinkKind, fromIds: readonly string[], toIds: readonly string[]): CatalogueLink => ({
    level,
    kind,
    from: fromIds,
    to: toIds,
    author: 'Koordination',
    date: '2021-03-01',
    reason: 'Neue Fassung',
  });
  const ids = (text: string): readonly string[] => text.split(' ').filter((id) => id !== '');
  const own = named.map(([kind, before, after]) => link(kind, ids(before), ids(after)));
  const linked = new Set(own.flatMap((each) => [...each.from, ...each.to]));
  const laterIds = new Set(later.map(({ id }) => id).filter((id) => !linked.has(id)));
  const numbered = earlier
    .map(({ id }) => id)
    .filter((id) => !linked.has(id))
    .map((id) => ({ id, partner: to + id.slice(from.length) }));
  const same = numbered.filter(({ partner }) => laterIds.has(partner));
  const continued = new Set(same.map(({ partner }) => partner));
  return [
    ...own,
    ...same.map(({ id, partner }) => link('same', [id], [partner])),
    ...numbered.filter(({ partner }) => !laterIds.has(partner)).map(({ id }) => link('removed', [id], [])),
    ...[...laterIds].filter((id) => !continued.has(id)).map((id) => link('new', [], [id])),
  ];
}

/** The round scored under wk-2020@1. */
export function scored(
  { catalogue, ratings }: Check,
  departments?: ReadonlyMap<string, readonly string[]>,
): ComparedRound {
  return comparedRound(catalogue, ratings, WK_2020, departments);
}

/** Compares two checks over mappings; two checks of one version need none. */
export function compare(
  before: Check,
  after: Check,
  mappings: readonly CatalogueMapping[] = [],
): RoundComparison {
  const mapping = composeMappings(before.catalogue, after.catalogue, mappings);
  const ground = comparisonGround(before.catalogue, after.catalogue, mapping);
  return compareRounds(ground, scored(before), scored(after));
}
