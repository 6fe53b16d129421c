import type { QuestionPlacement } from '@selbstcheck/contracts';
import type { TakingOver } from './take-over.js';

/** What every way to read questions is given. */
export interface SourceProps {
  readonly placement: QuestionPlacement | null;
  readonly onPlace: (placement: QuestionPlacement | null) => void;
  readonly isTableEmpty: boolean;
  readonly pending: boolean;
  readonly onRead: (content: string | File, how: TakingOver) => void;
}
