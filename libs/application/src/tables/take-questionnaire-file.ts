import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AgreementEntry } from '../agreement/agreement-entry.js';
import type { SaveAgreement } from '../agreement/save-agreement.js';
import type { EnterAnswers } from '../answering/enter-answers.js';
import type { WrittenAnswer } from '../answering/written-answer.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';
import type { FiledAnswer, FiledRating } from './filed-answer.js';
import type { FilePreview, PreviewQuestionnaireFile } from './preview-questionnaire-file.js';

/** What of a preview is taken over. */
export interface FileDecision {
  /** The department that was asked for; null: the one that the file names. */
  readonly department: string | null;
  /** The hash of the preview that the person saw. */
  readonly hash: string;
  /** Questions whose conflicting answers replace what is there. */
  readonly conflicts: ReadonlySet<string>;
}

/** What came of a file. */
export interface TakenFile {
  readonly saved: number;
  /** Changes that were not taken over: conflicts that nobody decided, and what changed in this moment. */
  readonly left: number;
  /** The file beside what is there now. */
  readonly preview: FilePreview;
}

/** Takes over what a preview showed. */
export class TakeQuestionnaireFile {
  constructor(
    private readonly previews: PreviewQuestionnaireFile,
    private readonly enterAnswers: EnterAnswers,
    private readonly saveAgreement: SaveAgreement,
    private readonly hasher: Hasher,
  ) {}

  /** Rejects with the codes of PreviewQuestionnaireFile, and with `file-preview-stale` where the hash differs. */
  async take(actor: Actor, key: RoundKey, file: Uint8Array, decision: FileDecision): Promise<TakenFile> {
    const { department, hash, conflicts } = decision;
    const seen = await this.previews.preview(actor, key, file, department);
    if (seen.hash !== hash) throw previewStale();
    const isTaken = ({ change, questionId }: FiledAnswer): boolean =>
      change === 'new' || change === 'changed' || (change === 'conflict' && conflicts.has(questionId));
    const answers = seen.answers.filter(isTaken);
    const ratings = seen.ratings.filter(({ change }) => change !== 'same');
    const saved =
      answers.length + ratings.length === 0 ? 0 : await this.save(actor, key, seen, { answers, ratings });
    const changes = [...seen.answers, ...seen.ratings].filter(({ change }) => change !== 'same').length;
    const preview = await this.previews.preview(actor, key, file, department);
    return { saved, left: changes - saved, preview };
  }

  /** How many were saved. */
  private async save(
    actor: Actor,
    key: RoundKey,
    seen: FilePreview,
    { answers, ratings }: Pick<FilePreview, 'answers' | 'ratings'>,
  ): Promise<number> {
    const { department } = seen;
    const { outcomes } =
      department === null
        ? await this.saveAgreement.save(actor, key, [
            ...answers.map((each) => this.agreementOf(each, seen)),
            ...ratings.map((each) => this.ratingOf(each, seen)),
          ])
        : await this.enterAnswers.enter(
            key,
            answers.map((each) => ({ actor, written: this.answerOf(each, seen, department) })),
            new Map(),
          );
    return outcomes.filter(({ outcome }) => outcome === 'saved').length;
  }

  private answerOf(
    { questionId, after, basedOn }: FiledAnswer,
    seen: FilePreview,
    department: string,
  ): WrittenAnswer {
    const entryId = this.entryId(seen, questionId, basedOn);
    return { entryId, questionId, department, ...after, basis: 'fresh', basedOn };
  }

  private agreementOf({ questionId, after, basedOn }: FiledAnswer, seen: FilePreview): AgreementEntry {
    return {
      kind: 'agreement',
      entryId: this.entryId(seen, questionId, basedOn),
      questionId,
      answer: after.answer,
      reason: `Übernommen aus ${seen.work.plan.sourceName ?? ''}`,
      basedOn,
    };
  }

  private ratingOf({ criterionId, after, basedOn }: FiledRating, seen: FilePreview): AgreementEntry {
    const entryId = this.entryId(seen, criterionId, basedOn);
    return { kind: 'recorded_rating', entryId, criterionId, rating: after, basedOn };
  }

  /** The same for the same decision, so that sending it twice enters it once. */
  private entryId({ hash, work }: FilePreview, partId: string, basedOn: number): string {
    return this.hasher.sha256([work.round.id, hash, partId, basedOn].join(' ')).slice(0, 36);
  }
}

function previewStale(): SelbstcheckError {
  return new SelbstcheckError(
    'file-preview-stale',
    'Something has changed since the preview, or it was of another file. Look at the new preview and take it over.',
  );
}
