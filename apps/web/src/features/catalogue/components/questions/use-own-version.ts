import type { QuestionPreview } from '@selbstcheck/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useQuestionReading } from '../../api/questions.js';
import { versionQuery } from '../../api/versions.js';
import {
  isBegun,
  isOwnVersionWork,
  newOwnVersion,
  onKnownBase,
  ownVersionName,
  type Bases,
  type OwnVersionWork,
} from './own-version-work.js';
import { outcomeOf } from './read-outcome.js';
import { changedTable, type TableChange } from './table-changes.js';
import type { TakingOver } from './take-over.js';
import { useKeptWork } from './use-kept-work.js';

/** A version on its way, kept over a reload until its draft is there. */
export function useOwnVersion(municipalityId: string, bases: Bases) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const reading = useQuestionReading(municipalityId);
  const { work, setWork, forget } = useKeptWork<OwnVersionWork>({
    name: ownVersionName(municipalityId),
    recalled: (kept) => (isOwnVersionWork(kept) ? onKnownBase(kept, bases) : null),
    begin: () => newOwnVersion(bases.first),
    isBegun,
  });
  const change = (changes: Partial<OwnVersionWork>) => setWork((now) => ({ ...now, ...changes }));
  const changeTable = (tableChange: TableChange) =>
    setWork((now) => ({ ...now, table: changedTable(now.table, tableChange) }));

  const read = (content: string | File, how: TakingOver) => {
    const { base, placement } = work;
    reading.mutate(
      { base, content, placement },
      {
        onSuccess: (preview: QuestionPreview) => {
          if (preview.rows.length > 0) changeTable({ do: how, read: preview.rows });
          change({ outcome: outcomeOf(preview, language) });
        },
      },
    );
  };

  /** Rows go along to the criteria of the same titles. */
  const changeBase = async (base: string) => {
    const [from, to] = await Promise.all(
      [work.base, base].map((id) => queryClient.ensureQueryData(versionQuery(municipalityId, id))),
    );
    if (from === undefined || to === undefined) return;
    changeTable({ do: 'rebase', from: from.fields, to: to.fields });
    change({ base, outcome: null });
    reading.reset();
  };

  return { work, change, changeTable, changeBase, read, reading, forget };
}

/** See useOwnVersion. */
export type OwnVersionState = ReturnType<typeof useOwnVersion>;
