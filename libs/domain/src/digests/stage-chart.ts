import { localized, type Language } from '../kernel/language.js';
import type { Stage } from '../scoring/stage.js';
import type { DigestChart } from './digest-text.js';
import type { ToldLatest } from './digest-facts.js';
import { DIGEST_WORDING } from './digest-words.js';
import { stageWords } from '../scoring/stage-words.js';
import type { ToldReading } from './told-comparison.js';

/** The stages of the fields, and of the whole unless it is about one field, before and after. */
export function stageChart({ reading, change, fieldId }: ToldLatest, language: Language): DigestChart {
  const wording = DIGEST_WORDING[language];
  const fields = reading.compared.catalogue.fields.filter(({ id }) => fieldId === null || id === fieldId);
  const pairs = new Map(change?.comparison.fields.map(({ beforeId, afterId }) => [afterId, beforeId]));
  const columns = change ? [change.before, reading] : [reading];
  const row = (title: string, stages: readonly (Stage | null)[]): DigestChart['rows'][number] => ({
    title,
    cells: stages.map((stage) => ({ level: levelOf(stage), words: stageWords(stage, language) })),
  });
  return {
    caption: wording.chart,
    columns: columns.map(({ title }) => title),
    rows: [
      ...(fieldId === null
        ? [
            row(
              wording.overall,
              columns.map(({ compared }) => compared.score.overall.stage),
            ),
          ]
        : []),
      ...fields.map(({ id, number, title }) =>
        row(wording.field(number, localized(title, language).text), [
          ...(change ? [stageOf(change.before, pairs.get(id) ?? null)] : []),
          stageOf(reading, id),
        ]),
      ),
    ],
  };
}

function stageOf({ compared }: ToldReading, fieldId: string | null): Stage | null {
  return compared.score.fields.find((field) => field.fieldId === fieldId)?.stage ?? null;
}

function levelOf(stage: Stage | null): 0 | 1 | 2 | 3 | null {
  return stage === null ? null : ((stage - 1) as 0 | 1 | 2 | 3);
}
