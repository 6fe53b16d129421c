import { SelbstcheckError } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';
import type { OfferedStep } from './step-dialog.js';

/** What forbids a step now, in one sentence; null where it may be taken. The reason for a step back is asked for later. */
export function refusalSentence({ refusal }: Pick<OfferedStep, 'refusal'>, t: TFunction): string | null {
  if (refusal === null || refusal.code === 'round-reason-missing') return null;
  return problemSentence(new SelbstcheckError(refusal.code, refusal.detail, refusal.params), t);
}
