import type { ProgressView, RoundPlanView } from '@selbstcheck/contracts';
import type { RoundsText } from '../rounds-text.js';

/** What the screen opens with: where the round stands, in one sentence. */
export function findingOf(
  { round, counts, unheld, provisional, fields }: ProgressView,
  plan: Pick<RoundPlanView, 'criteriaWithoutQuestions'>,
  t: RoundsText,
): string {
  const { asked, answered, open, disagreements } = counts;
  if (round.state === 'closed' || round.state === 'archived') return t(`standing.finding.${round.state}`);
  if (round.sourceName !== null) {
    const criteria = fields.reduce((sum, field) => sum + field.criteria.length, 0);
    const rated = provisional?.criteria.filter(({ symbol }) => symbol !== null).length ?? 0;
    return t('standing.finding.earlier', { rated, count: criteria });
  }
  if (round.state === 'planned') {
    const missing = plan.criteriaWithoutQuestions.length;
    if (missing > 0) return t('standing.finding.noQuestions', { count: missing });
    return unheld > 0 ? t('standing.finding.unheld', { unheld, count: asked }) : t('standing.finding.ready');
  }
  if (round.state === 'in_agreement') {
    return disagreements > 0
      ? t('standing.finding.disagreements', { count: disagreements })
      : t('standing.finding.agreed');
  }
  if (answered === 0) return t('standing.finding.unanswered');
  return open === 0
    ? t('standing.finding.complete', { count: asked })
    : t('standing.finding.answered', { answered, count: asked });
}

/** How much time is left, as far as somebody still has something to answer. */
export function deadlineSentence(
  { round, askedNext }: ProgressView,
  date: string,
  t: RoundsText,
): string | null {
  if (round.state !== 'open' || round.deadline === null) return null;
  const days = askedNext[0]?.daysLeft ?? null;
  if (days === null) return t('standing.deadline.date', { date });
  if (days < 0) return t('standing.deadline.over', { date, count: -days });
  return days === 0 ? t('standing.deadline.today') : t('standing.deadline.left', { date, count: days });
}
