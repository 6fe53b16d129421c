import type { JobsView } from '@selbstcheck/contracts';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';

type Counts = JobsView['jobs'][number]['counts'];

const KINDS = ['running', 'waiting', 'delayed'] as const;

/** How many of a job run and wait, in short statements; that nothing does is one of them. */
export function countsInWords(counts: Counts, t: AdministrationText): readonly string[] {
  if (counts === null) return [t('jobs.countsUnknown')];
  const words = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`jobs.count.${kind}`, { count: counts[kind] }),
  );
  return words.length === 0 ? [t('jobs.count.none')] : words;
}
