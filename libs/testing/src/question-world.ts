import {
  PreviewQuestions,
  ReplaceQuestions,
  SheetReader,
  ShippedCatalogues,
  WriteDraft,
  type CatalogueFile,
  type DraftDetails,
  type DraftKey,
  type ReadSheet,
  type WrittenVersion,
} from '@selbstcheck/application';
import { SelbstcheckError, type CatalogueVersion } from '@selbstcheck/domain';
import { CountingIds } from './counting-ids.js';
import { aVersionOf, COORDINATION_ACTOR, DraftWorld } from './draft-world.js';

/** A row of a written version: its code, its wording, its criterion. */
export type ShortRow = readonly [code: string, text: string | null, criterionId: string];

/** Gives the sheets, or rejects with the code, that the test laid before it. */
class GivenSheets extends SheetReader {
  given: readonly ReadSheet[] | string = 'table-file-empty';

  async read(): Promise<readonly ReadSheet[]> {
    if (typeof this.given === 'string') throw new SelbstcheckError(this.given, 'Sentence.');
    return this.given;
  }
}

class OneShipped extends ShippedCatalogues {
  async read(): Promise<readonly CatalogueFile[]> {
    return [{ notes: [], version: aVersionOf('shipped'), mappings: [] }];
  }
}

/** A municipality whose coordination writes its own version; version "a" is there, as in DraftWorld. */
export class QuestionWorld extends DraftWorld {
  readonly sheets = new GivenSheets();
  readonly previewing = new PreviewQuestions(this.stores.catalogues, this.sheets);
  readonly questionIds = new CountingIds('id');
  readonly writing = new WriteDraft(
    this.stores,
    this.audit,
    { clock: this.clock, ids: this.questionIds },
    new OneShipped(),
  );
  readonly replacing = new ReplaceQuestions(
    this.stores.drafts,
    this.stores.unitOfWork,
    this.audit,
    this.questionIds,
  );

  async write(
    rows: readonly ShortRow[],
    changes: Partial<WrittenVersion> = {},
    municipalityId = 'municipality-1',
  ): Promise<DraftDetails> {
    const draftId = await this.writing.write(COORDINATION_ACTOR, municipalityId, {
      ...{ baseVersionId: 'a', title: 'Eigene Fassung', edition: '2027', rows: rowsOf(rows) },
      ...changes,
    });
    return this.viewing.find({ municipalityId, draftId });
  }

  async replace(key: DraftKey, revision: number, rows: readonly ShortRow[]): Promise<DraftDetails> {
    await this.replacing.replace(COORDINATION_ACTOR, key, revision, rowsOf(rows));
    return this.viewing.find(key);
  }
}

/** Criteria of a version with their questions in a line each: "Wohnen: id-3 1.1.1 Gibt es …?". */
export function shortVersion({ fields }: CatalogueVersion): readonly string[] {
  return fields.flatMap(({ criteria }) =>
    criteria.flatMap(({ title, questions }) =>
      questions.map(({ id, code, text }) => `${title.de}: ${id} ${code} ${text?.de ?? '–'}`),
    ),
  );
}

function rowsOf(rows: readonly ShortRow[]): WrittenVersion['rows'] {
  return rows.map(([code, text, criterionId]) => ({ code, text, criterionId }));
}
