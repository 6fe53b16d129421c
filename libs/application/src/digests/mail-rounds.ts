import type { DigestFacts } from '@selbstcheck/domain';
import type { MailRound } from './outbox-mail.js';
import type { DigestScope } from './subscription.js';

/** The rounds that a digest names; what it is about counts as told also where it compares another one with it. */
export function mailRounds(
  { arrived, latest, corrections, underWay }: DigestFacts,
  scope: DigestScope,
): readonly MailRound[] {
  const told = new Set([
    ...(scope.kind === 'round' ? [scope.roundId] : []),
    ...[...arrived, ...underWay].map(({ id }) => id),
    ...corrections.map(({ after }) => after.roundId),
  ]);
  const compared = latest?.change?.before.roundId;
  return [
    ...[...told].map((roundId): MailRound => ({ roundId, role: 'told' })),
    ...(compared === undefined || told.has(compared)
      ? []
      : [{ roundId: compared, role: 'compared' } as const]),
  ];
}
