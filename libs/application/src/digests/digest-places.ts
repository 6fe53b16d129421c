import type { DigestFacts } from '@selbstcheck/domain';
import type { DigestPlace } from './digest-finding.js';

/** The screen that shows what a digest of a municipality's results tells; without an account there is none. */
export function placeOfResults(municipalityId: string, facts: DigestFacts): DigestPlace {
  if (facts.isPublic) return { kind: 'methods', path: '/methoden' };
  const municipality = `/kommunen/${encodeURIComponent(municipalityId)}`;
  const { latest, corrections, targets, underWay } = facts;
  if (latest?.change) {
    const [from, to] = [latest.change.before, latest.reading].map(({ roundId }) =>
      encodeURIComponent(roundId),
    );
    return { kind: 'comparison', path: `${municipality}/vergleich?von=${from}&bis=${to}` };
  }
  const round = latest?.reading ?? corrections.at(-1)?.after;
  if (round) return { kind: 'round', path: `${municipality}/runden/${encodeURIComponent(round.roundId)}` };
  const isAboutRounds = targets.length === 0 && underWay.length > 0;
  if (isAboutRounds) return { kind: 'rounds', path: `${municipality}/runden` };
  return { kind: 'trends', path: `${municipality}/verlauf` };
}

/** The screen that shows how far a round is. */
export function placeOfRound(municipalityId: string, roundId: string): DigestPlace {
  const path = ['kommunen', municipalityId, 'runden', roundId, 'stand'].map(encodeURIComponent).join('/');
  return { kind: 'round', path: `/${path}` };
}
